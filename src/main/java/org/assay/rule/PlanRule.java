package org.assay.rule;

import java.util.Optional;
import java.util.function.BiFunction;
import org.assay.file.Case;
import org.assay.file.Plan;

/** What an audit plan is held against before it goes out to the client, session by session (ISO/IEC 17021-1, 9.2.3.2). */
public enum PlanRule implements Rule {
    OPENING_COMES_FIRST(Stated.house("HOUSE-300")
            .says("A plan begins with the opening meeting.")
            .otherwise("Move the opening meeting before every other session, or record why it comes later.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedTimes::opening))),

    CLOSING_COMES_LAST(Stated.house("HOUSE-301")
            .says("A plan ends with the closing meeting.")
            .otherwise("Move the closing meeting behind every other session, or record why something follows it.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedTimes::closing))),

    PLAN_COVERS_THE_CONTROLS(Stated.house("HOUSE-302")
            .says(
                    "The plan of an audit looks at every control that it is to look at: of a whole audit every one that the"
                            + " statement of applicability includes.")
            .otherwise("Add the missing controls to sessions, or record why they are not looked at.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedSubjects::controls))),

    PLAN_LEAVES_BREAKS(Stated.house("HOUSE-303")
            .says("Nobody works longer without a break than the body allows.")
            .otherwise("Plan a break, or leave time between two sessions; or record why there is none.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedTimes::breaks))),

    SESSIONS_KEEP_THE_HOURS(Stated.house("HOUSE-304")
            .says("Sessions lie within the hours in which the body audits.")
            .otherwise("Move the session into these hours, or record why it lies outside, such as a night shift.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedTimes::hours))),

    SYSTEMS_ARE_WALKED_THROUGH(Stated.house("HOUSE-305")
            .says("The plan of Stage 2 and of recertification walks through every AI system in scope.")
            .otherwise("Name the AI system in a session that walks through it, or record how it was sampled.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedSubjects::systems))),

    SESSIONS_FILL_THE_AUDIT_TIME(Stated.house("HOUSE-306")
            .says(
                    "The sessions of a plan take the share of its audit time that the body wants to spend with the client.")
            .otherwise("Make sessions longer or add some, or record where the rest of the time is spent.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedTimes::time))),

    SYSTEMS_ARE_SEEN_BY_THE_COMPETENT(Stated.house("HOUSE-307")
            .says(
                    "Whoever walks through an AI system is competent in its technical area, or has somebody at her side who is.")
            .otherwise("Give the session to somebody who is competent in the area, or add an expert to it.")
            .about("sessions")
            .brokenBy(c -> plan(c, PlannedSubjects::competence)));

    private final Stated stated;

    PlanRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> plan(Case c, BiFunction<Case, Plan, Optional<String>> look) {
        return c.deed().said(Plan.class).flatMap(p -> look.apply(c, p));
    }
}

package org.assay.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Advice;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Competence;
import org.assay.file.Conclusion;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.OrganisationType;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.file.Profile;
import org.assay.file.Schedule;
import org.assay.file.ScopePart;
import org.assay.file.Sector;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.file.TimeLook;
import org.assay.file.WorksAs;
import org.assay.house.WordFiles;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.assay.standard.WordLists;

/** Facts in which nothing is wrong, for tests to spoil one by one. */
final class Facts {
    /** Every number of the law, as it is today. */
    static final Map<Parameter, Integer> NUMBERS = Map.ofEntries(
            Map.entry(Parameter.MAJOR_VERIFICATION_MONTHS, 6),
            Map.entry(Parameter.CYCLE_YEARS, 3),
            Map.entry(Parameter.FIRST_SURVEILLANCE_MONTHS, 12),
            Map.entry(Parameter.EARLY_RENEWAL_MONTHS, 6),
            Map.entry(Parameter.SUSPENSION_MONTHS, 6),
            Map.entry(Parameter.LATE_ENTRY_DAYS, 14),
            Map.entry(Parameter.COOLING_OFF_YEARS, 2),
            Map.entry(Parameter.STAGE_GAP_MONTHS, 6),
            Map.entry(Parameter.EVALUATION_MONTHS, 12),
            Map.entry(Parameter.ANSWER_DAYS, 30),
            Map.entry(Parameter.CORRECTION_DAYS, 90),
            Map.entry(Parameter.STARTUP_HEADCOUNT, 50),
            Map.entry(Parameter.LEADER_AUDITS, 3),
            Map.entry(Parameter.AUDITOR_IT_YEARS, 4),
            Map.entry(Parameter.AUDITOR_AI_YEARS, 1),
            Map.entry(Parameter.RESTORATION_MONTHS, 6),
            Map.entry(Parameter.REVIEW_DAYS, 14),
            Map.entry(Parameter.DECISION_DAYS, 14),
            Map.entry(Parameter.RECERTIFICATION_PLAN_DAYS, 180),
            Map.entry(Parameter.RECERTIFICATION_DATES_DAYS, 120),
            Map.entry(Parameter.PROPOSE_DATES_DAYS, 28),
            Map.entry(Parameter.RECERTIFICATION_AUDIT_DAYS, 90),
            Map.entry(Parameter.DECISION_RESERVE_DAYS, 14),
            Map.entry(Parameter.CHANGE_NOTICE_DAYS, 14),
            Map.entry(Parameter.TYPO_LETTERS, 3),
            Map.entry(Parameter.POSTPONED_EFFECT_DAYS, 30),
            Map.entry(Parameter.SCOPE_SHARE_PERCENT, 5),
            Map.entry(Parameter.REMINDER_DAYS, 14),
            Map.entry(Parameter.DAY_BEGINS_MINUTES, 540),
            Map.entry(Parameter.DAY_ENDS_MINUTES, 1020),
            Map.entry(Parameter.OPENING_MINUTES, 30),
            Map.entry(Parameter.CLOSING_MINUTES, 45),
            Map.entry(Parameter.PREPARATION_MINUTES, 60),
            Map.entry(Parameter.TEAM_MEETING_MINUTES, 15),
            Map.entry(Parameter.FEEDBACK_MINUTES, 15),
            Map.entry(Parameter.LUNCH_BEGINS_MINUTES, 750),
            Map.entry(Parameter.LUNCH_MINUTES, 45),
            Map.entry(Parameter.BREAK_MINUTES, 15),
            Map.entry(Parameter.STRETCH_MINUTES, 180),
            Map.entry(Parameter.MOST_STRETCH_MINUTES, 240),
            Map.entry(Parameter.SHORTEST_SESSION_MINUTES, 30),
            Map.entry(Parameter.CLAUSE_MINUTES, 20),
            Map.entry(Parameter.CONTROL_MINUTES, 15),
            Map.entry(Parameter.STEP_MINUTES, 15),
            Map.entry(Parameter.AUDIT_DAY_MINUTES, 480),
            Map.entry(Parameter.SESSIONS_PERCENT, 80));

    /** The phrasings that are shipped. */
    static final WordLists WORDS = WordFiles.read(Optional.empty());

    static final Application AGREED = Application.DRAFT.at(ApplicationStanding.AGREED);

    /** What is applied for where a part is granted. */
    static final Profile TWO_SYSTEMS = new Profile(
            OrganisationType.SMALL_AI_STARTUP,
            Sector.TECHNOLOGY_SAAS,
            18,
            15,
            1,
            List.of(
                    new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.OPERATION, true),
                    new AiSystem(Technology.GENERATIVE, AiRole.PROVIDER, Stage.TESTING, true)),
            1,
            Set.of(ScopePart.values()),
            true,
            "what was applied for",
            null);

    private Facts() {}

    static UUID id(String thing) {
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
    }

    /** A Stage 2 that is over and whose report is reviewed. */
    static Audit stage2(LocalDate lastDay, List<Participation> parts) {
        List<Member> team = parts.stream()
                .filter(p -> p.part().audited())
                .map(p -> new Member(p.person(), p.part(), lastDay))
                .toList();
        Person reviewer = parts.stream()
                .filter(p -> p.part() == Part.TECHNICAL_REVIEWER)
                .map(Participation::person)
                .findFirst()
                .orElse(null);
        return Audit.programmed(id("stage 2"), AuditKind.STAGE_2, Set.of("8.4", "6.1.3", "8.3"))
                .change()
                .proposed(new Schedule(lastDay, lastDay, Mode.ON_SITE, 4, team))
                .attended(attended(lastDay, team))
                .concluded(new Conclusion(Advice.RECOMMEND, lastDay, lastDay))
                .released(lastDay)
                .looked(TimeLook.stands(Town.person("Petra"), lastDay))
                .reviewed(reviewer == null ? Town.person("Petra") : reviewer, lastDay)
                .at(AuditStanding.REVIEWED)
                .done();
    }

    /** That the whole team was there on a day. */
    static Attendance attended(LocalDate day, List<Member> team) {
        return new Attendance(team.stream()
                .map(m -> new Presence(m.person(), day, 2, Mode.ON_SITE))
                .toList());
    }

    /** More than any rule asks for. */
    private static final Experience SEASONED = new Experience(9, true, 12, 5, true, WorksAs.EMPLOYEE, null);

    /** What a dossier of this town keeps of a name: the name itself, for nobody here is to be kept from reading it. */
    private static String nameOf(Person person) {
        return Town.LINDMOOR.people().stream()
                .map(Town.Inhabitant::name)
                .filter(n -> Town.person(n).equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody, each competent for everything and tied to nobody. */
    static People everybody(Set<Person> people) {
        List<Competence> all = Arrays.stream(Function.values())
                .map(f -> new Competence(f, Standard.AIMS, "*/*", LocalDate.of(2024, 1, 1), null))
                .toList();
        return new People(
                people.stream()
                        .collect(Collectors.toMap(
                                Person::id, p -> new Dossier(p, all, List.of(), SEASONED, Set.of(nameOf(p))))),
                List.of());
    }
}

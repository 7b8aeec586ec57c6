package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.BroughtForward;
import org.assay.file.Case;
import org.assay.file.CycleProgramme;
import org.assay.file.Intended;
import org.assay.file.Term;

/**
 * What a certification that was brought forward does not prove, rule by rule: where a rule asks for it, the rule is broken
 * until it is shown here. Days, standings, what is open and who audited are proven by source and two signatures; rules that
 * look at these alone are not in the table.
 */
public final class Unproven {
    /** By rule: what is not proven in this case; nothing where the case does not rest on it. */
    private static final Map<Rule, Function<Case, Optional<String>>> TABLE = Map.ofEntries(
            Map.entry(
                    CycleRule.SURVEILLANCE_IS_REVIEWED,
                    c -> reported(c, c.file().latest())),
            Map.entry(CycleRule.RECERTIFICATION_IS_REVIEWED, c -> reported(c, recertification(c))),
            Map.entry(CycleRule.EXTENSION_WAS_AUDITED, c -> reported(c, c.file().latest())),
            Map.entry(
                    CycleRule.DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED,
                    c -> recommended(c, c.file().latest())),
            Map.entry(ExaminationRule.REQUIREMENTS_WERE_EXAMINED, Unproven::papers),
            Map.entry(ExaminationRule.PROGRAMMED_POINTS_WERE_EXAMINED, Unproven::papers),
            Map.entry(ExaminationRule.PAPERS_AGREE_WITH_FINDINGS, Unproven::papers),
            Map.entry(DecisionRule.REPORT_IS_REVIEWED, c -> reported(c, stage2(c))),
            Map.entry(DecisionRule.AGAINST_THE_TEAM_IS_JUSTIFIED, c -> recommended(c, stage2(c))),
            Map.entry(
                    DecisionRule.REVIEW_CONDITIONS_ARE_SETTLED,
                    _ -> Optional.of("what the application review left to be clarified")),
            Map.entry(
                    StageRule.SOA_IS_HANDED_IN,
                    when(c -> c.file().soa().isEmpty(), "what the statement of applicability says")),
            Map.entry(
                    ProgrammeRule.CYCLE_NAMES_EVERY_CONTROL,
                    when(c -> c.file().soa().isEmpty(), "which controls the statement of applicability includes")),
            Map.entry(
                    ProgrammeRule.CYCLE_TIME_IS_ENOUGH,
                    when(
                            c -> c.file().application().time() == null && programmes(c),
                            "how many days the initial audit took")),
            Map.entry(ScopeRule.EVERY_SITE_WAS_VISITED, ScopeRule::unknown),
            Map.entry(ScopeRule.EVERY_SYSTEM_WAS_LOOKED_AT, ScopeRule::unknownSystems),
            Map.entry(FindingRule.DAY_FOLLOWS_THE_AUDIT, Unproven::earlier),
            Map.entry(FindingRule.REGRADER_IS_ANOTHER, Unproven::raiser),
            Map.entry(IndependenceRule.OBJECTION_IS_LOOKED_AT_BY_ANOTHER, Unproven::raiser));

    private Unproven() {}

    /** Whether some rule of the table is this one. */
    public static boolean knows(Rule rule) {
        return TABLE.containsKey(rule);
    }

    /** The fact that breaks a rule because nothing in what was brought forward proves it. */
    static Optional<String> by(Rule rule, Case c) {
        Function<Case, Optional<String>> unproven = TABLE.get(rule);
        return unproven == null || c.file().broughtForward() == null
                ? Optional.empty()
                : unproven.apply(c).map(what -> "Brought forward: " + what + " is not proven.");
    }

    private static Function<Case, Optional<String>> when(Predicate<Case> unknown, String what) {
        return c -> unknown.test(c) ? Optional.of(what) : Optional.empty();
    }

    private static Optional<String> reported(Case c, Optional<Audit> audit) {
        return audit.filter(Audit::before).map(a -> "the report of " + c.file().title(a) + " and its review");
    }

    /** What a decision rests on; a deed about an audit is about one that took place here. */
    private static Optional<String> papers(Case c) {
        return c.file().audit(c.deed().subject()).isPresent()
                ? Optional.empty()
                : c.file()
                        .latest()
                        .filter(Audit::before)
                        .map(a -> "what " + c.file().title(a) + " examined, and what its working papers say");
    }

    private static Optional<String> recommended(Case c, Optional<Audit> audit) {
        return audit.filter(Audit::before)
                .map(a -> "what the team of " + c.file().title(a) + " recommended");
    }

    private static Optional<Audit> stage2(Case c) {
        return c.file().audit(AuditKind.STAGE_2);
    }

    /** The recertification audit of the cycle that runs. */
    private static Optional<Audit> recertification(Case c) {
        LocalDate since = c.file().certification().term().map(Term::decidedOn).orElse(LocalDate.MIN);
        return c.file()
                .audit(AuditKind.RECERTIFICATION)
                .filter(a -> a.lastDay().filter(d -> d.isAfter(since)).isPresent());
    }

    /** Whether the deed sets surveillance or recertification, whose days are held against those of the initial audit. */
    private static boolean programmes(Case c) {
        return c.deed().said(CycleProgramme.class).isPresent()
                || c.deed()
                        .said(Intended.class)
                        .filter(i -> i.kind() == AuditKind.SURVEILLANCE || i.kind() == AuditKind.RECERTIFICATION)
                        .isPresent();
    }

    private static Optional<String> raiser(Case c) {
        return c.file()
                .finding(c.deed().subject())
                .filter(c.file()::broughtForward)
                .map(f -> "who raised " + f.reference());
    }

    /** What was done about a nonconformity before it was brought forward. */
    private static Optional<String> earlier(Case c) {
        BroughtForward how = c.file().broughtForward();
        return c.file()
                .finding(c.deed().subject())
                .filter(c.file()::broughtForward)
                .filter(_ -> how != null && c.deed().on().isBefore(how.on()))
                .map(f -> "what was done about " + f.reference() + " before "
                        + written(how == null ? c.today() : how.on()));
    }
}

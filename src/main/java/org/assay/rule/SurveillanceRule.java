package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assay.calendar.Days.written;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.Effect;
import org.assay.file.EffectFound;
import org.assay.file.Finding;
import org.assay.file.FormText;
import org.assay.file.Occasion;
import org.assay.file.cycle.CarriedOver;
import org.assay.file.cycle.Coverage;
import org.assay.file.cycle.Differences;
import org.assay.file.cycle.LeftToAnAudit;
import org.assay.standard.Cited;

/** How later audits look back on what came before them (ISO/IEC 17021-1, 9.6.2.2 and 9.6.3.1). */
public enum SurveillanceRule implements Rule {
    EFFECT_IS_SEEN_IN_AN_AUDIT(Stated.shall("SUR-01e", "9.4.10, 9.6.2.2")
            .says(
                    "Whether corrective action was effective is said by an auditor of an audit whose fieldwork has begun and"
                            + " whose report is not released.")
            .otherwise("Ask an auditor of the audit that is under way.")
            .brokenBy(
                    c -> CarriedOver.spokenForBy(c.person(), c.file()).findAny().isPresent()
                            ? Optional.empty()
                            : Optional.of("You audit in none that is under way."))),

    EFFECT_IS_SEEN_LATER(Stated.shall("SUR-01f", "9.6.2.2, 9.6.3.1")
            .says(
                    "The audit that raised a nonconformity does not say whether what is done about it was effective; a later"
                            + " one does.")
            .otherwise("Verify the corrective action, and leave its effectiveness to the next audit.")
            .brokenBy(c -> finding(c)
                    .filter(_ -> CarriedOver.spokenForBy(c.person(), c.file())
                            .findAny()
                            .isPresent())
                    .filter(f -> CarriedOver.spokenForBy(c.person(), c.file())
                            .noneMatch(a -> CarriedOver.precedes(f, a, c.file())))
                    .map(f -> f.reference() + " was raised in the audit that you would speak for."))),

    EFFECT_IS_EVIDENCED(Stated.shall("SUR-01g", "9.4.10")
            .says("Whether corrective action was effective rests on what was seen, and that is on record.")
            .otherwise("Say what you have seen: what, which version, which date, where.")
            .about("statement")
            .brokenBy(c -> c.deed().lacks(FormText.Statement.class, FormText.Statement::statement)
                    ? Optional.of("Nothing is said of what was seen.")
                    : Optional.empty())),

    EFFECT_IS_TAKEN_BACK_BY_ANOTHER(Stated.house("HOUSE-217")
            .says("Who has found corrective action not effective does not call it effective in the same audit: another"
                    + " auditor of the team does, or it is said what was seen since.")
            .otherwise(
                    "Ask another auditor of the team, or record what was seen since and why the first word was wrong.")
            .about("effect")
            .brokenBy(SurveillanceRule::takenBack)),

    EARLIER_FINDINGS_HAVE_A_WORD(Stated.shall("SUR-01b", "9.6.2.2, 9.6.3.1")
            .says(
                    "Surveillance and recertification say of each nonconformity of earlier audits whether what was done about"
                            + " it was effective; what they verify themselves, what an earlier one found effective and what is not"
                            + " due yet needs no word.")
            .otherwise("Say it on the page of each nonconformity.")
            .brokenBy(c -> which(c, CarriedOver::awaits).map(f -> "Nothing is said of " + f + "."))),

    WHAT_WAS_LEFT_TO_AN_AUDIT_HAS_A_WORD(Stated.house("HOUSE-218")
            .says(
                    "With its conclusion a team says of each area of concern of Stage 1, of each change that was left to the next"
                            + " audit, and of what an exhausted Stage 2 had found, what it has seen of it: resolved, or raised as a"
                            + " nonconformity.")
            .otherwise(
                    "Write a line for each that begins with its name and a colon, and say what was seen, or as which nonconformity"
                            + " it is raised.")
            .about("left")
            .brokenBy(SurveillanceRule::leftWithoutAWord)),

    INEFFECTIVE_ACTION_IS_RAISED_ANEW(Stated.shall("NC-02e", "9.4.5.1")
            .says(
                    "Where corrective action was not effective a new nonconformity is raised and tied to the earlier one; it"
                            + " is graded by the same questions, and the earlier one stays as it is.")
            .otherwise("Raise it in this audit, and name the earlier one there.")
            .brokenBy(c -> which(c, CarriedOver::unraised).map(f -> "Nothing is raised anew after " + f + "."))),

    CYCLE_HAS_SEEN_EVERYTHING(Stated.house("PLAN-04")
            .says(
                    "By its last surveillance the audits of a cycle have looked at every clause and at every control that is"
                            + " included, and at the latest its recertification has.")
            .otherwise("Look at what is still due, or record why it is left to recertification.")
            .brokenBy(SurveillanceRule::unseen)),

    SURVEILLANCE_REPORT_TELLS_THE_CHANGES(Stated.shall42006("AIMS-25", "9.6.2.2")
            .says(
                    "The report of a surveillance rests on the statement of applicability that was audited, and says what has"
                            + " changed since the audit before; it does not say that nothing has where the file knows of something.")
            .otherwise("Say which changes the audit looked at, and what it saw of them.")
            .about("changes")
            .brokenBy(SurveillanceRule::untold));

    /** Words that deny in a line that anything has changed. */
    private static final Pattern NOTHING = Pattern.compile(
            "(none|nothing|no (significant |relevant |major |other )?changes?|not applicable|n/?a|[-–])"
                    + "( (to report|known|were told|took place|happened))?( since [^.,;:]{0,40})?\\.?",
            Pattern.CASE_INSENSITIVE);

    private final Stated stated;

    SurveillanceRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<Finding> finding(Case c) {
        return c.file().finding(c.deed().subject());
    }

    private static Optional<String> takenBack(Case c) {
        Set<UUID> spoken =
                CarriedOver.spokenForBy(c.person(), c.file()).map(Audit::id).collect(toSet());
        return c.deed()
                .said(EffectFound.class)
                .filter(said -> said.effect() == Effect.EFFECTIVE)
                .flatMap(_ -> finding(c))
                .flatMap(f -> f.way().words().stream()
                        .filter(w -> spoken.contains(w.audit()))
                        .reduce((_, last) -> last)
                        .filter(w -> w.effect() == Effect.NOT_EFFECTIVE && c.isActor(w.by()))
                        .map(w -> "On " + written(w.on()) + " you found what was done about " + f.reference()
                                + " not effective."));
    }

    /** Which of the nonconformities that the audit finds there are so. */
    private static Optional<String> which(Case c, Predicate<CarriedOver> so) {
        return Optional.of(CarriedOver.into(c.audit(), c.file()).stream()
                        .filter(so)
                        .map(o -> o.finding().reference())
                        .collect(joining(", ")))
                .filter(f -> !f.isEmpty());
    }

    private static Optional<String> leftWithoutAWord(Case c) {
        return Optional.of(StageRule.withoutALine(
                        LeftToAnAudit.of(c.audit(), c.file()),
                        c.deed().text(FormText.Concluded.class, FormText.Concluded::left)))
                .filter(open -> !open.isEmpty());
    }

    /** Nothing is left to a later audit of the cycle: this is its second surveillance or a later one, or ends it. */
    private static boolean last(Audit audit, Case c) {
        Occasion occasion = audit.occasion();
        return occasion != null
                && (audit.kind() == AuditKind.RECERTIFICATION
                        || (audit.kind() == AuditKind.SURVEILLANCE
                                && occasion.number() > 1
                                && c.file().ofCycle(occasion.cycle()).stream()
                                        .filter(a -> a.kind() == AuditKind.SURVEILLANCE)
                                        .allMatch(a -> a.id().equals(audit.id())
                                                || a.standing().conducted())));
    }

    private static Optional<String> unseen(Case c) {
        return Coverage.of(c.file())
                .filter(_ -> last(c.audit(), c))
                .map(Coverage::unseen)
                .filter(u -> !u.isEmpty())
                .map(u -> "No audit of the cycle has looked at: " + Cited.together(u) + ".");
    }

    private static Optional<String> untold(Case c) {
        if (c.audit().kind() != AuditKind.SURVEILLANCE) {
            return Optional.empty();
        }
        if (c.audit().soaVersion() == null) {
            return Optional.of("No statement of applicability was audited.");
        }
        return Differences.of(c.audit(), c.file())
                .map(Differences::all)
                .filter(all ->
                        !all.isEmpty() && saysNothing(c.deed().text(FormText.Changes.class, FormText.Changes::changes)))
                .map(all -> all.getFirst().sentence() + (all.size() > 1 ? " And " + (all.size() - 1) + " more." : ""));
    }

    private static boolean saysNothing(String words) {
        return words.isEmpty() || NOTHING.matcher(words).matches();
    }
}

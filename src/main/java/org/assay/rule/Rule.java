package org.assay.rule;

import org.assay.file.Case;
import org.assay.file.RecordsNamed;
import org.assay.standard.Force;
import org.assay.standard.Standard;

/**
 * One rule of the trade. Its name is part of the record format: once released it is never renamed or reused.
 */
public sealed interface Rule
        permits AgreementRule,
                ApplicationRule,
                BroughtForwardRule,
                CertificateRule,
                ChangeRule,
                CycleRule,
                DayRule,
                DecisionRule,
                EndRule,
                EvidenceRule,
                ExaminationRule,
                ExperienceRule,
                ExtensionRule,
                FieldworkRule,
                FindingRule,
                LimitRule,
                OpenAuditRule,
                IndependenceRule,
                PeopleRule,
                PlanRule,
                ProgrammeRule,
                ProofRule,
                RemoteRule,
                ReportRule,
                ScopeRule,
                ShortNoticeRule,
                StageRule,
                SurveillanceRule,
                SuspensionRule,
                TimeRule,
                WordingRule {
    /** What is added to the fact where the justification rests on nothing. */
    String NO_RECORD = " The reason names no record: say by number, page or day what can be looked up.";

    String name();

    Stated stated();

    /** Whether it looks at what the person types rather than at file, person and day. */
    default boolean ofTheDeed() {
        return stated().field() != null || stated().sort() == Sort.ATTESTED;
    }

    /** Whether it is asked in the certification of a standard. */
    default boolean appliesTo(Standard standard) {
        return stated().standards().contains(standard);
    }

    /** Weighs the rule in a case; it never stops another rule from being weighed. */
    default Weighed weigh(Case c) {
        if (stated().force() == Force.HOUSE && c.law().houseRulesOff().contains(name())) {
            return new Weighed.SwitchedOff();
        }
        if (!appliesTo(c.file().standard())) {
            return new Weighed.Kept();
        }
        return switch (stated().sort()) {
            case OUTSIDE -> new Weighed.Kept();
            case ATTESTED ->
                c.deed().attested(name()).<Weighed>map(Weighed.Attested::new).orElseGet(Weighed.ToBeJudged::new);
            case JUDGED -> judge(c);
        };
    }

    private Weighed judge(Case c) {
        return Unproven.by(this, c)
                .or(() -> stated().test().apply(c))
                .map(fact -> broken(fact, c))
                .orElseGet(Weighed.Kept::new);
    }

    private Weighed broken(String fact, Case c) {
        if (!stated().force().waivable()) {
            return new Weighed.Broken(fact);
        }
        return c.deed()
                .waived(name())
                .<Weighed>map(why -> stated().onRecord() && !RecordsNamed.in(why, c.file(), c.today())
                        ? new Weighed.Broken(fact + NO_RECORD)
                        : new Weighed.Waived(fact, why))
                .orElseGet(() -> new Weighed.Broken(fact));
    }
}

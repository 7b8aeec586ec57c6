package org.assay.lifecycle;

import static org.assay.file.Standing.CERTIFIED;
import static org.assay.file.Standing.ENDED;
import static org.assay.file.Standing.EXPIRED;
import static org.assay.file.Standing.GRANTED;
import static org.assay.file.Standing.NONE;
import static org.assay.file.Standing.REFUSED;
import static org.assay.file.Standing.SUSPENDED;
import static org.assay.file.Standing.TRANSFERRED;
import static org.assay.file.Standing.WITHDRAWN;
import static org.assay.rule.AgreementRule.AGREEMENT_IS_ENFORCEABLE;
import static org.assay.rule.AgreementRule.ONE_CERTIFICATION_IS_IN_FORCE;
import static org.assay.rule.CertificateRule.CERTIFICATE_WAS_WORDED;
import static org.assay.rule.CertificateRule.CLIENT_APPROVED_THE_PROOF;
import static org.assay.rule.CertificateRule.PROOF_NAMES_THE_AUDITED_SOA;
import static org.assay.rule.CertificateRule.PROOF_SHOWS_THE_OTHER_SCOPE;
import static org.assay.rule.CertificateRule.PROOF_SHOWS_WHAT_IS_IN_EFFECT;
import static org.assay.rule.ChangeRule.EXTENSION_STAYS_WITHIN_IT;
import static org.assay.rule.ChangeRule.LETTERS_OF_THE_CLIENT_ARE_READ;
import static org.assay.rule.ChangeRule.NOTICES_ARE_LOOKED_AT;
import static org.assay.rule.ChangeRule.RENEWAL_ADDS_NOTHING;
import static org.assay.rule.ChangeRule.WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED;
import static org.assay.rule.ChangeRule.WIDER_SCOPE_IS_DECIDED;
import static org.assay.rule.CycleRule.ANOTHER_BODY_GOES_ON;
import static org.assay.rule.CycleRule.A_PART_IS_SUSPENDED;
import static org.assay.rule.CycleRule.CLIENT_WANTS_THE_END;
import static org.assay.rule.CycleRule.DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED;
import static org.assay.rule.CycleRule.EXTENSION_WAS_AUDITED;
import static org.assay.rule.CycleRule.EXTENSION_WAS_REVIEWED;
import static org.assay.rule.CycleRule.MAINTAINED_BY_WHOM_MAY;
import static org.assay.rule.CycleRule.MAINTAINED_ONCE_AFTER_AN_AUDIT;
import static org.assay.rule.CycleRule.MAINTAINED_WITHOUT_AN_OPEN_MAJOR;
import static org.assay.rule.CycleRule.MAINTAINED_WITH_ACCEPTED_PLANS;
import static org.assay.rule.CycleRule.PART_IS_NAMED;
import static org.assay.rule.CycleRule.RECERTIFICATION_HAS_ENDED;
import static org.assay.rule.CycleRule.RECERTIFICATION_IS_NOT_LONG_AGO;
import static org.assay.rule.CycleRule.RECERTIFICATION_IS_REVIEWED;
import static org.assay.rule.CycleRule.RECERTIFICATION_LOOKS_BACK_OVER_ALL;
import static org.assay.rule.CycleRule.REDUCTION_IS_WORDED;
import static org.assay.rule.CycleRule.REFUSED_RENEWAL_STANDS;
import static org.assay.rule.CycleRule.RENEWAL_SAYS_WHAT_IT_LEAVES_OUT;
import static org.assay.rule.CycleRule.RESTORED_IN_TIME;
import static org.assay.rule.CycleRule.SMALLER_SCOPE_READS_SMALLER;
import static org.assay.rule.CycleRule.STAGE_2_FOLLOWS_THE_EXPIRY;
import static org.assay.rule.CycleRule.SURVEILLANCE_IS_REVIEWED;
import static org.assay.rule.CycleRule.SUSPENSION_WAS_RESOLVED;
import static org.assay.rule.CycleRule.WHOLE_CYCLE_IS_LOOKED_AT;
import static org.assay.rule.DecisionRule.AGAINST_THE_TEAM_IS_JUSTIFIED;
import static org.assay.rule.DecisionRule.AUDIT_HAS_ENDED;
import static org.assay.rule.DecisionRule.DECIDER_DID_NOT_AUDIT;
import static org.assay.rule.DecisionRule.EFFECTIVE_NOT_BEFORE_DECISION;
import static org.assay.rule.DecisionRule.EFFECTIVE_WITHIN_THE_CYCLE;
import static org.assay.rule.DecisionRule.EFFECT_COMES_SOON;
import static org.assay.rule.DecisionRule.EFFECT_FOLLOWS_THE_AUDIT;
import static org.assay.rule.DecisionRule.GRANT_COVERS_THE_APPLICATION;
import static org.assay.rule.DecisionRule.INFORMATION_IS_SUFFICIENT;
import static org.assay.rule.DecisionRule.MAJORS_ARE_VERIFIED;
import static org.assay.rule.DecisionRule.MAJORS_WERE_VERIFIED_IN_TIME;
import static org.assay.rule.DecisionRule.MINOR_PLANS_ARE_ACCEPTED;
import static org.assay.rule.DecisionRule.OBJECTIONS_ARE_ANSWERED;
import static org.assay.rule.DecisionRule.PART_IS_REFUSED_WITH_REASONS;
import static org.assay.rule.DecisionRule.PART_LEAVES_SOMETHING_OUT;
import static org.assay.rule.DecisionRule.PART_MISLEADS_NOBODY;
import static org.assay.rule.DecisionRule.PART_RESTATES_THE_SCOPE;
import static org.assay.rule.DecisionRule.QUESTION_IS_ANSWERED;
import static org.assay.rule.DecisionRule.QUESTION_IS_NOT_PASSED_OVER;
import static org.assay.rule.DecisionRule.REASON_GIVES_NO_ADVICE;
import static org.assay.rule.DecisionRule.REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED;
import static org.assay.rule.DecisionRule.REPORT_IS_REVIEWED;
import static org.assay.rule.DecisionRule.REVIEW_CONDITIONS_ARE_SETTLED;
import static org.assay.rule.DecisionRule.SOA_IS_THE_ONE_AUDITED;
import static org.assay.rule.DecisionRule.STAGE_2_IS_NOT_LONG_AGO;
import static org.assay.rule.DecisionRule.SYSTEM_IS_MAINTAINED;
import static org.assay.rule.EndRule.AN_APPLICATION_STANDS;
import static org.assay.rule.EndRule.NOTHING_MORE_IS_TO_COME;
import static org.assay.rule.ExaminationRule.EXTENSION_EXAMINED_ITS_CONTROLS;
import static org.assay.rule.ExaminationRule.EXTENSION_WAS_EXAMINED;
import static org.assay.rule.ExaminationRule.PAPERS_AGREE_WITH_FINDINGS;
import static org.assay.rule.ExaminationRule.PROGRAMMED_POINTS_WERE_EXAMINED;
import static org.assay.rule.ExaminationRule.RECERTIFICATION_WAS_EXAMINED;
import static org.assay.rule.ExaminationRule.REQUIREMENTS_WERE_EXAMINED;
import static org.assay.rule.ExaminationRule.SYSTEMS_WERE_SEEN_BY_THE_COMPETENT;
import static org.assay.rule.ExperienceRule.DECIDER_IS_OF_THE_BODY;
import static org.assay.rule.ExtensionRule.ADDED_WORDS_ARE_ANSWERED_FOR;
import static org.assay.rule.ExtensionRule.ANOTHER_NAME_IS_OF_THE_SAME_THING;
import static org.assay.rule.ExtensionRule.EXTENSION_TEAM_WAS_COMPETENT;
import static org.assay.rule.ExtensionRule.EXTENSION_TOUCHES_WERE_EXAMINED;
import static org.assay.rule.ExtensionRule.EXTENSION_WAS_LOOKED_AT;
import static org.assay.rule.ExtensionRule.GROWN_SCOPE_HAS_ITS_TIME;
import static org.assay.rule.ExtensionRule.ORDER_IS_SIGNED;
import static org.assay.rule.FindingRule.LATE_ENTRIES_ARE_CONFIRMED;
import static org.assay.rule.FindingRule.LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER;
import static org.assay.rule.IndependenceRule.DECIDER_DID_NOT_COME_ALONG;
import static org.assay.rule.IndependenceRule.THOSE_BEHIND_IT_WERE_COMPETENT;
import static org.assay.rule.IndependenceRule.THOSE_BEHIND_IT_WERE_FREE;
import static org.assay.rule.IndependenceRule.THOSE_BEHIND_IT_WERE_JUDGED_BEFORE;
import static org.assay.rule.LimitRule.CYCLE_HAD_ITS_SURVEILLANCES;
import static org.assay.rule.LimitRule.LATE_SURVEILLANCE_IS_ANSWERED_FOR;
import static org.assay.rule.LimitRule.MISSED_SURVEILLANCE_IS_ANSWERED_FOR;
import static org.assay.rule.OpenAuditRule.CYCLE_IS_REVIEWED;
import static org.assay.rule.OpenAuditRule.NO_OTHER_AUDIT_IS_OPEN;
import static org.assay.rule.OpenAuditRule.SPECIAL_AUDITS_ARE_HELD;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.ACTOR_WAS_NOT_THE_CONSULTANT;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.DECIDER_DECLARES_NO_CONFLICT;
import static org.assay.rule.PeopleRule.DECIDER_IS_COMPETENT;
import static org.assay.rule.ProofRule.NAME_ON_A_PROOF_WAS_TOLD;
import static org.assay.rule.ProofRule.SCOPE_NAMES_WHAT_IS_ON_RECORD;
import static org.assay.rule.ScopeRule.ADDED_SITE_WAS_VISITED;
import static org.assay.rule.ScopeRule.EVERY_SITE_WAS_VISITED;
import static org.assay.rule.ScopeRule.EVERY_SYSTEM_WAS_LOOKED_AT;
import static org.assay.rule.ScopeRule.HOLDER_IS_THE_CLIENT;
import static org.assay.rule.ScopeRule.RESTATED_SCOPE_IS_ANSWERED_FOR;
import static org.assay.rule.ScopeRule.SCOPE_READS_AS_APPLIED_FOR;
import static org.assay.rule.StageRule.STAGE_1_STILL_SAYS_READY;
import static org.assay.rule.SuspensionRule.ADDED_PART_IS_NOT_SUSPENDED;
import static org.assay.rule.SuspensionRule.CAUSE_IS_RESOLVED;
import static org.assay.rule.SuspensionRule.FAILING_SYSTEM_WAS_LOOKED_AT;
import static org.assay.rule.SuspensionRule.FILE_SHOWS_THE_CAUSE_RESOLVED;
import static org.assay.rule.SuspensionRule.GROUND_IS_STATED;
import static org.assay.rule.SuspensionRule.LEAVING_NONCONFORMITY_IS_OF_THE_PART;
import static org.assay.rule.SuspensionRule.LIFTED_PART_IS_NAMED;
import static org.assay.rule.SuspensionRule.SUSPENDED_PART_STAYS_OUT;
import static org.assay.rule.SuspensionRule.SUSPENSION_IS_WITHIN_ITS_LIMIT;
import static org.assay.rule.SuspensionRule.WHAT_STAYS_CONFORMS;
import static org.assay.rule.TimeRule.WORK_CAN_BE_ACCREDITED;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The life of a certification. Every move is a certification decision; expiry is a date and no move. */
public enum CertificationMove implements Move<Standing> {
    GRANT(Set.of(NONE), CERTIFIED, granting(GRANT_COVERS_THE_APPLICATION, SCOPE_READS_AS_APPLIED_FOR)),
    GRANT_PART(
            Set.of(NONE),
            CERTIFIED,
            granting(
                    PART_LEAVES_SOMETHING_OUT,
                    PART_RESTATES_THE_SCOPE,
                    RESTATED_SCOPE_IS_ANSWERED_FOR,
                    PART_MISLEADS_NOBODY,
                    PART_IS_REFUSED_WITH_REASONS)),
    REFUSE(
            Set.of(NONE),
            REFUSED,
            AN_APPLICATION_STANDS,
            NOTHING_MORE_IS_TO_COME,
            REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED),
    SUSPEND(Set.of(CERTIFIED), SUSPENDED, GROUND_IS_STATED),
    LIFT_SUSPENSION(Set.of(SUSPENDED), CERTIFIED, lifting()),
    WITHDRAW(Set.of(GRANTED, CERTIFIED, SUSPENDED), WITHDRAWN, GROUND_IS_STATED),
    MAINTAIN(
            Set.of(CERTIFIED),
            CERTIFIED,
            AGREEMENT_IS_ENFORCEABLE,
            MAINTAINED_BY_WHOM_MAY,
            SURVEILLANCE_IS_REVIEWED,
            MAINTAINED_ONCE_AFTER_AN_AUDIT,
            LATE_SURVEILLANCE_IS_ANSWERED_FOR,
            REQUIREMENTS_WERE_EXAMINED,
            PROGRAMMED_POINTS_WERE_EXAMINED,
            PAPERS_AGREE_WITH_FINDINGS,
            MAINTAINED_WITHOUT_AN_OPEN_MAJOR,
            MAINTAINED_WITH_ACCEPTED_PLANS,
            LATE_ENTRIES_ARE_CONFIRMED,
            LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER,
            OBJECTIONS_ARE_ANSWERED,
            NOTICES_ARE_LOOKED_AT,
            LETTERS_OF_THE_CLIENT_ARE_READ,
            WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED,
            NO_OTHER_AUDIT_IS_OPEN,
            SPECIAL_AUDITS_ARE_HELD,
            DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED),
    RENEW(
            Set.of(CERTIFIED),
            CERTIFIED,
            renewing(RECERTIFICATION_IS_REVIEWED, WIDER_SCOPE_IS_DECIDED, SUSPENDED_PART_STAYS_OUT)),
    REFUSE_RENEWAL(Set.of(CERTIFIED, SUSPENDED, EXPIRED), null, RECERTIFICATION_HAS_ENDED),
    RESTORE(
            Set.of(EXPIRED),
            CERTIFIED,
            renewing(
                    RECERTIFICATION_IS_REVIEWED,
                    RESTORED_IN_TIME,
                    SUSPENSION_WAS_RESOLVED,
                    WIDER_SCOPE_IS_DECIDED,
                    ONE_CERTIFICATION_IS_IN_FORCE)),
    GRANT_ANEW(Set.of(EXPIRED), CERTIFIED, anew()),
    EXTEND(
            Set.of(CERTIFIED),
            CERTIFIED,
            AGREEMENT_IS_ENFORCEABLE,
            WORK_CAN_BE_ACCREDITED,
            EXTENSION_WAS_REVIEWED,
            EXTENSION_WAS_AUDITED,
            EXTENSION_WAS_LOOKED_AT,
            EXTENSION_WAS_EXAMINED,
            EXTENSION_EXAMINED_ITS_CONTROLS,
            EXTENSION_TOUCHES_WERE_EXAMINED,
            ANOTHER_NAME_IS_OF_THE_SAME_THING,
            ADDED_WORDS_ARE_ANSWERED_FOR,
            EXTENSION_TEAM_WAS_COMPETENT,
            GROWN_SCOPE_HAS_ITS_TIME,
            SYSTEMS_WERE_SEEN_BY_THE_COMPETENT,
            EXTENSION_STAYS_WITHIN_IT,
            ORDER_IS_SIGNED,
            PAPERS_AGREE_WITH_FINDINGS,
            MAJORS_ARE_VERIFIED,
            MINOR_PLANS_ARE_ACCEPTED,
            LATE_ENTRIES_ARE_CONFIRMED,
            LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER,
            OBJECTIONS_ARE_ANSWERED,
            NOTICES_ARE_LOOKED_AT,
            LETTERS_OF_THE_CLIENT_ARE_READ,
            WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED,
            NO_OTHER_AUDIT_IS_OPEN,
            SPECIAL_AUDITS_ARE_HELD,
            DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED,
            CERTIFICATE_WAS_WORDED,
            CLIENT_APPROVED_THE_PROOF,
            PROOF_NAMES_THE_AUDITED_SOA,
            PROOF_SHOWS_THE_OTHER_SCOPE,
            HOLDER_IS_THE_CLIENT,
            NAME_ON_A_PROOF_WAS_TOLD,
            SCOPE_NAMES_WHAT_IS_ON_RECORD,
            SCOPE_READS_AS_APPLIED_FOR,
            RESTATED_SCOPE_IS_ANSWERED_FOR,
            ADDED_PART_IS_NOT_SUSPENDED,
            ADDED_SITE_WAS_VISITED,
            INFORMATION_IS_SUFFICIENT),
    /** A suspension goes on: what resolved it is looked at by whoever lifts it. */
    REDUCE(
            Set.of(CERTIFIED, SUSPENDED),
            null,
            GROUND_IS_STATED,
            REDUCTION_IS_WORDED,
            SMALLER_SCOPE_READS_SMALLER,
            PROOF_NAMES_THE_AUDITED_SOA,
            PROOF_SHOWS_WHAT_IS_IN_EFFECT,
            RESTATED_SCOPE_IS_ANSWERED_FOR,
            HOLDER_IS_THE_CLIENT,
            NAME_ON_A_PROOF_WAS_TOLD,
            SCOPE_NAMES_WHAT_IS_ON_RECORD,
            WHAT_STAYS_CONFORMS,
            LEAVING_NONCONFORMITY_IS_OF_THE_PART,
            PART_MISLEADS_NOBODY,
            PART_IS_REFUSED_WITH_REASONS),
    SUSPEND_PART(Set.of(CERTIFIED), CERTIFIED, GROUND_IS_STATED, PART_IS_NAMED),
    LIFT_PART(Set.of(CERTIFIED), CERTIFIED, lifting(A_PART_IS_SUSPENDED, LIFTED_PART_IS_NAMED)),
    END(Set.of(GRANTED, CERTIFIED, SUSPENDED), ENDED, CLIENT_WANTS_THE_END),
    TRANSFER_OUT(Set.of(GRANTED, CERTIFIED, SUSPENDED), TRANSFERRED, ANOTHER_BODY_GOES_ON);

    /** What the kind "decision" asks of every one of them: independence. */
    private static final List<Rule> DECISION = List.of(
            DECIDER_DID_NOT_AUDIT,
            DECIDER_DID_NOT_COME_ALONG,
            DECIDER_IS_COMPETENT,
            DECIDER_IS_OF_THE_BODY,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            THOSE_BEHIND_IT_WERE_FREE,
            THOSE_BEHIND_IT_WERE_COMPETENT,
            THOSE_BEHIND_IT_WERE_JUDGED_BEFORE,
            DECIDER_DECLARES_NO_CONFLICT,
            REASON_GIVES_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED);

    /** What is asked of those whose audits a decision rests on. */
    private static final Set<Rule> BEHIND_IT =
            Set.of(THOSE_BEHIND_IT_WERE_FREE, THOSE_BEHIND_IT_WERE_COMPETENT, THOSE_BEHIND_IT_WERE_JUDGED_BEFORE);

    private final Path<Standing> own;

    CertificationMove(Set<Standing> from, @Nullable Standing to, Rule... own) {
        this.own = Path.of(from, to, own);
    }

    /** What every grant asks, of the whole or of a part, and what is its own. */
    private static Rule[] granting(Rule... own) {
        return joined(
                List.of(
                        AN_APPLICATION_STANDS,
                        AGREEMENT_IS_ENFORCEABLE,
                        ONE_CERTIFICATION_IS_IN_FORCE,
                        WORK_CAN_BE_ACCREDITED,
                        MAJORS_ARE_VERIFIED,
                        MINOR_PLANS_ARE_ACCEPTED,
                        OBJECTIONS_ARE_ANSWERED,
                        NOTICES_ARE_LOOKED_AT,
                        LETTERS_OF_THE_CLIENT_ARE_READ,
                        WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED,
                        NO_OTHER_AUDIT_IS_OPEN,
                        MAJORS_WERE_VERIFIED_IN_TIME,
                        LATE_ENTRIES_ARE_CONFIRMED,
                        LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER,
                        AUDIT_HAS_ENDED,
                        STAGE_2_IS_NOT_LONG_AGO,
                        STAGE_1_STILL_SAYS_READY,
                        REPORT_IS_REVIEWED,
                        REQUIREMENTS_WERE_EXAMINED,
                        PROGRAMMED_POINTS_WERE_EXAMINED,
                        PAPERS_AGREE_WITH_FINDINGS,
                        SYSTEM_IS_MAINTAINED,
                        AGAINST_THE_TEAM_IS_JUSTIFIED,
                        CERTIFICATE_WAS_WORDED,
                        CLIENT_APPROVED_THE_PROOF,
                        PROOF_NAMES_THE_AUDITED_SOA,
                        HOLDER_IS_THE_CLIENT,
                        NAME_ON_A_PROOF_WAS_TOLD,
                        SCOPE_NAMES_WHAT_IS_ON_RECORD,
                        EVERY_SITE_WAS_VISITED,
                        EVERY_SYSTEM_WAS_LOOKED_AT,
                        SYSTEMS_WERE_SEEN_BY_THE_COMPETENT,
                        SOA_IS_THE_ONE_AUDITED,
                        REVIEW_CONDITIONS_ARE_SETTLED,
                        INFORMATION_IS_SUFFICIENT,
                        EFFECTIVE_NOT_BEFORE_DECISION,
                        EFFECT_FOLLOWS_THE_AUDIT,
                        EFFECT_COMES_SOON,
                        EFFECTIVE_WITHIN_THE_CYCLE),
                own);
    }

    /** What every lifting asks, of the whole or of a part, and what is its own. */
    private static Rule[] lifting(Rule... own) {
        return joined(
                List.of(
                        FILE_SHOWS_THE_CAUSE_RESOLVED,
                        FAILING_SYSTEM_WAS_LOOKED_AT,
                        CAUSE_IS_RESOLVED,
                        MAJORS_ARE_VERIFIED,
                        MINOR_PLANS_ARE_ACCEPTED,
                        OBJECTIONS_ARE_ANSWERED,
                        NOTICES_ARE_LOOKED_AT,
                        LETTERS_OF_THE_CLIENT_ARE_READ,
                        WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED,
                        LATE_ENTRIES_ARE_CONFIRMED,
                        LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER,
                        MISSED_SURVEILLANCE_IS_ANSWERED_FOR,
                        SOA_IS_THE_ONE_AUDITED,
                        DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED,
                        SUSPENSION_IS_WITHIN_ITS_LIMIT),
                own);
    }

    /** A grant that takes effect with its decision, for the days before it were days without certification. */
    private static Rule[] anew() {
        return Stream.of(granting(
                        STAGE_2_FOLLOWS_THE_EXPIRY,
                        GRANT_COVERS_THE_APPLICATION,
                        SCOPE_READS_AS_APPLIED_FOR,
                        WIDER_SCOPE_IS_DECIDED,
                        PROOF_SHOWS_WHAT_IS_IN_EFFECT))
                .filter(r -> r.stated().field() == null || !r.stated().field().equals("effectiveFrom"))
                .toArray(Rule[]::new);
    }

    /** What every renewal asks, in time or after expiry, and what is its own. */
    private static Rule[] renewing(Rule... own) {
        return joined(
                List.of(
                        AGREEMENT_IS_ENFORCEABLE,
                        WORK_CAN_BE_ACCREDITED,
                        MAJORS_ARE_VERIFIED,
                        MINOR_PLANS_ARE_ACCEPTED,
                        OBJECTIONS_ARE_ANSWERED,
                        NOTICES_ARE_LOOKED_AT,
                        LETTERS_OF_THE_CLIENT_ARE_READ,
                        WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED,
                        CYCLE_IS_REVIEWED,
                        SPECIAL_AUDITS_ARE_HELD,
                        LATE_ENTRIES_ARE_CONFIRMED,
                        LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER,
                        STAGE_1_STILL_SAYS_READY,
                        REQUIREMENTS_WERE_EXAMINED,
                        RECERTIFICATION_WAS_EXAMINED,
                        PROGRAMMED_POINTS_WERE_EXAMINED,
                        PAPERS_AGREE_WITH_FINDINGS,
                        SYSTEM_IS_MAINTAINED,
                        WHOLE_CYCLE_IS_LOOKED_AT,
                        CYCLE_HAD_ITS_SURVEILLANCES,
                        RECERTIFICATION_LOOKS_BACK_OVER_ALL,
                        RECERTIFICATION_IS_NOT_LONG_AGO,
                        RENEWAL_SAYS_WHAT_IT_LEAVES_OUT,
                        SMALLER_SCOPE_READS_SMALLER,
                        DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED,
                        CERTIFICATE_WAS_WORDED,
                        CLIENT_APPROVED_THE_PROOF,
                        PROOF_NAMES_THE_AUDITED_SOA,
                        PROOF_SHOWS_WHAT_IS_IN_EFFECT,
                        HOLDER_IS_THE_CLIENT,
                        NAME_ON_A_PROOF_WAS_TOLD,
                        SCOPE_NAMES_WHAT_IS_ON_RECORD,
                        SCOPE_READS_AS_APPLIED_FOR,
                        RESTATED_SCOPE_IS_ANSWERED_FOR,
                        RENEWAL_ADDS_NOTHING,
                        EVERY_SITE_WAS_VISITED,
                        EVERY_SYSTEM_WAS_LOOKED_AT,
                        SYSTEMS_WERE_SEEN_BY_THE_COMPETENT,
                        SOA_IS_THE_ONE_AUDITED,
                        REFUSED_RENEWAL_STANDS,
                        INFORMATION_IS_SUFFICIENT),
                own);
    }

    private static Rule[] joined(List<Rule> all, Rule... own) {
        return Stream.concat(all.stream(), Stream.of(own)).toArray(Rule[]::new);
    }

    /** Whether a certification comes of it that was not there, so that a certificate gets its number. */
    public boolean grants() {
        return this == GRANT || this == GRANT_PART;
    }

    /** Whether it can rest on the word of who led the audit (ISO/IEC 17021-1, 9.6.1); every other is a decision maker's. */
    public boolean mayRestOnTheLeader() {
        return this == MAINTAIN;
    }

    /** Whether another cycle begins with it. */
    public boolean beginsACycle() {
        return this == RENEW || this == RESTORE || this == GRANT_ANEW;
    }

    /** Whether another revision of the certificate is issued with it. */
    public boolean reissues() {
        return beginsACycle() || this == EXTEND || this == REDUCE;
    }

    /** Whether a certificate is printed with it. */
    public boolean prints() {
        return grants() || reissues();
    }

    /** Whether the client has a certification by it, or goes on having it; what takes one away is open to a body that is tied. */
    public boolean givesOrKeeps() {
        return switch (this) {
            case GRANT, GRANT_PART, MAINTAIN, RENEW, RESTORE, GRANT_ANEW, EXTEND, LIFT_SUSPENSION, LIFT_PART -> true;
            case REFUSE, SUSPEND, WITHDRAW, REFUSE_RENEWAL, REDUCE, SUSPEND_PART, END, TRANSFER_OUT -> false;
        };
    }

    /** The move that a verb makes; they bear the same name. */
    public static CertificationMove of(Verb verb) {
        return valueOf(verb.name());
    }

    public Verb verb() {
        return Verb.valueOf(name());
    }

    /** What it asks of a question that a decision maker has put: only what protects, or is wished, may go on before the answer. */
    private Rule question() {
        return switch (this) {
            case GRANT,
                    GRANT_PART,
                    REFUSE,
                    LIFT_SUSPENSION,
                    MAINTAIN,
                    RENEW,
                    REFUSE_RENEWAL,
                    RESTORE,
                    GRANT_ANEW,
                    EXTEND,
                    LIFT_PART -> QUESTION_IS_ANSWERED;
            case SUSPEND, SUSPEND_PART, WITHDRAW, REDUCE, END, TRANSFER_OUT -> QUESTION_IS_NOT_PASSED_OVER;
        };
    }

    /** To maintain a certification is the one decision that can rest on the leader's word (ISO/IEC 17021-1, 9.6.1). */
    private boolean asks(Rule independence) {
        if (independence == BODY_HAS_NO_TIE) {
            return givesOrKeeps();
        }
        if (BEHIND_IT.contains(independence)) {
            return givesOrKeeps() && verb().restsOnAudits();
        }
        return !mayRestOnTheLeader()
                || (independence != DECIDER_DID_NOT_AUDIT
                        && independence != DECIDER_DID_NOT_COME_ALONG
                        && independence != DECIDER_IS_COMPETENT);
    }

    @Override
    public Path<Standing> path() {
        return new Path<>(
                own.from(),
                own.to(),
                Stream.of(DECISION.stream().filter(this::asks), Stream.of(question()), own.rules().stream())
                        .flatMap(s -> s)
                        .toList());
    }

    @Override
    public About about() {
        return About.FILE;
    }

    /** It is offered where the whole file is shown: see {@link CertificationLife#offers}. */
    @Override
    public Stream<UUID> open(CertificationFile file) {
        return Stream.empty();
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return CertificationLife.decide(this, c);
    }
}

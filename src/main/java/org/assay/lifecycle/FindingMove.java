package org.assay.lifecycle;

import static org.assay.file.FindingStanding.ANSWERED;
import static org.assay.file.FindingStanding.DROPPED;
import static org.assay.file.FindingStanding.IMPLEMENTED;
import static org.assay.file.FindingStanding.NONE;
import static org.assay.file.FindingStanding.PLAN_ACCEPTED;
import static org.assay.file.FindingStanding.PLAN_RETURNED;
import static org.assay.file.FindingStanding.RAISED;
import static org.assay.file.FindingStanding.SUPERSEDED;
import static org.assay.file.FindingStanding.UNTOLD;
import static org.assay.file.FindingStanding.VERIFIED;
import static org.assay.file.FindingStanding.WITHDRAWN;
import static org.assay.rule.DayRule.ACTION_FOLLOWS_THE_FINDING;
import static org.assay.rule.DayRule.ANOTHER_DAY_LIES_AHEAD;
import static org.assay.rule.DayRule.DAY_FOLLOWS_THE_ANSWER;
import static org.assay.rule.FieldworkRule.ACTOR_AUDITS;
import static org.assay.rule.FindingRule.ANOTHER_PERSON_CONFIRMS;
import static org.assay.rule.FindingRule.ANSWER_IS_WHOLE;
import static org.assay.rule.FindingRule.CORRECTION_IS_WITHIN_ITS_DAYS;
import static org.assay.rule.FindingRule.DAY_FOLLOWS_THE_AUDIT;
import static org.assay.rule.FindingRule.DAY_HAS_COME;
import static org.assay.rule.FindingRule.DEALER_AUDITS;
import static org.assay.rule.FindingRule.DOWNGRADE_IS_SEEN_BY_TWO;
import static org.assay.rule.FindingRule.ENTERED_IN_TIME;
import static org.assay.rule.FindingRule.EVIDENCE_IS_STATED;
import static org.assay.rule.FindingRule.EXTENSION_KEEPS_THE_LIMIT;
import static org.assay.rule.FindingRule.EXTENT_IS_LOOKED_FOR;
import static org.assay.rule.FindingRule.FOLLOW_UP_IS_ON_RECORD;
import static org.assay.rule.FindingRule.GRADE_RESTS_ON_ANSWERS;
import static org.assay.rule.FindingRule.LINK_FITS_THE_OLDER_ONE;
import static org.assay.rule.FindingRule.REGRADER_IS_ANOTHER;
import static org.assay.rule.FindingRule.REQUIREMENT_IS_CITED;
import static org.assay.rule.FindingRule.SOMETHING_WAS_ASKED;
import static org.assay.rule.FindingRule.STAGE_1_GRADES_NOTHING;
import static org.assay.rule.FindingRule.STATEMENT_GIVES_NO_ADVICE;
import static org.assay.rule.FindingRule.VERIFICATION_NAMES_WHAT_WAS_SEEN;
import static org.assay.rule.IndependenceRule.ACTOR_IS_STILL_COMPETENT;
import static org.assay.rule.IndependenceRule.DEALER_IS_COMPETENT;
import static org.assay.rule.IndependenceRule.GRADER_IS_COMPETENT;
import static org.assay.rule.IndependenceRule.MAJOR_IS_WITHDRAWN_BY_TWO;
import static org.assay.rule.IndependenceRule.OBJECTION_IS_LOOKED_AT_BY_ANOTHER;
import static org.assay.rule.PeopleRule.ACTOR_HAS_DECLARED;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.ACTOR_WAS_NOT_THE_CONSULTANT;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.assay.rule.SurveillanceRule.EFFECT_IS_EVIDENCED;
import static org.assay.rule.SurveillanceRule.EFFECT_IS_SEEN_IN_AN_AUDIT;
import static org.assay.rule.SurveillanceRule.EFFECT_IS_SEEN_LATER;
import static org.assay.rule.SurveillanceRule.EFFECT_IS_TAKEN_BACK_BY_ANOTHER;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The life of a nonconformity. The clock never changes its grade. */
public enum FindingMove implements Move<FindingStanding> {
    RAISE(
            Set.of(NONE),
            UNTOLD,
            ACTOR_AUDITS,
            ACTOR_HAS_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            ACTOR_IS_STILL_COMPETENT,
            STAGE_1_GRADES_NOTHING,
            REQUIREMENT_IS_CITED,
            EVIDENCE_IS_STATED,
            STATEMENT_GIVES_NO_ADVICE,
            GRADE_RESTS_ON_ANSWERS,
            LINK_FITS_THE_OLDER_ONE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    /** Comes with the telling of what an audit has raised, and is decided there: the client's days run from it. */
    TELL(Set.of(UNTOLD), RAISED),
    /** The team sees it otherwise before anybody is told. */
    REGRADE_UNTOLD(
            Set.of(UNTOLD),
            null,
            ACTOR_AUDITS,
            GRADER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            GRADE_RESTS_ON_ANSWERS),
    /** The team finds that it is none; it stays readable for the body, and its client never reads of it. */
    DROP(Set.of(UNTOLD), DROPPED, ACTOR_AUDITS, GRADER_IS_COMPETENT, ACTOR_HAS_NO_TIE, BODY_HAS_NO_TIE),
    ANSWER(Set.of(RAISED, PLAN_RETURNED), ANSWERED, ANSWER_IS_WHOLE, ACTION_FOLLOWS_THE_FINDING, EXTENT_IS_LOOKED_FOR),
    RETURN_PLAN(
            Set.of(ANSWERED),
            PLAN_RETURNED,
            DEALER_AUDITS,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    ACCEPT_PLAN(
            Set.of(ANSWERED),
            PLAN_ACCEPTED,
            DAY_HAS_COME,
            DAY_FOLLOWS_THE_AUDIT,
            DAY_FOLLOWS_THE_ANSWER,
            ENTERED_IN_TIME,
            DEALER_AUDITS,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            CORRECTION_IS_WITHIN_ITS_DAYS,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    HAND_IN_EVIDENCE(Set.of(PLAN_ACCEPTED), IMPLEMENTED),
    ASK_FOR_MORE(
            Set.of(IMPLEMENTED),
            PLAN_ACCEPTED,
            DEALER_AUDITS,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    VERIFY(
            Set.of(PLAN_ACCEPTED, IMPLEMENTED),
            VERIFIED,
            DAY_HAS_COME,
            DAY_FOLLOWS_THE_AUDIT,
            DAY_FOLLOWS_THE_ANSWER,
            ENTERED_IN_TIME,
            DEALER_AUDITS,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            FOLLOW_UP_IS_ON_RECORD,
            VERIFICATION_NAMES_WHAT_WAS_SEEN,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    FOLLOW_UP(
            Set.of(PLAN_ACCEPTED, IMPLEMENTED),
            null,
            DAY_HAS_COME,
            DAY_FOLLOWS_THE_AUDIT,
            DAY_FOLLOWS_THE_ANSWER,
            DEALER_AUDITS,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE),
    /** A wrong verification is taken back; it counts no more, and what was done is verified anew. */
    RECTIFY_VERIFICATION(
            Set.of(VERIFIED),
            PLAN_ACCEPTED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    /** A wrong acceptance is taken back; the client's answer is looked at anew. */
    RECTIFY_ACCEPTANCE(
            Set.of(PLAN_ACCEPTED, IMPLEMENTED),
            ANSWERED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    /** A later audit looks back; the grade, the standing and the day of closing stay as they are. */
    JUDGE_EFFECT(
            Set.of(PLAN_ACCEPTED, IMPLEMENTED, VERIFIED),
            null,
            EFFECT_IS_SEEN_IN_AN_AUDIT,
            EFFECT_IS_SEEN_LATER,
            EFFECT_IS_EVIDENCED,
            EFFECT_IS_TAKEN_BACK_BY_ANOTHER,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            STATEMENT_GIVES_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    CONFIRM_LATE_ENTRY(
            Set.of(ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED, VERIFIED),
            null,
            ANOTHER_PERSON_CONFIRMS,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE),
    ASK_EXTENSION(Set.of(RAISED, PLAN_RETURNED, PLAN_ACCEPTED), null, ANOTHER_DAY_LIES_AHEAD),
    GRANT_EXTENSION(
            Set.of(RAISED, PLAN_RETURNED, PLAN_ACCEPTED),
            null,
            SOMETHING_WAS_ASKED,
            ANOTHER_DAY_LIES_AHEAD,
            EXTENSION_KEEPS_THE_LIMIT,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    REFUSE_EXTENSION(
            Set.of(RAISED, PLAN_RETURNED, PLAN_ACCEPTED),
            null,
            SOMETHING_WAS_ASKED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            DEALER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    OBJECT(Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED), null),
    ANSWER_OBJECTION(
            Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED),
            null,
            OBJECTION_IS_LOOKED_AT_BY_ANOTHER,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            GRADER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    PROPOSE_DOWNGRADE(
            Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED),
            null,
            REGRADER_IS_ANOTHER,
            GRADER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE),
    PROPOSE_WITHDRAWAL(
            Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED),
            null,
            REGRADER_IS_ANOTHER,
            GRADER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE),
    REGRADE(
            Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED),
            RAISED,
            REGRADER_IS_ANOTHER,
            GRADER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            GRADE_RESTS_ON_ANSWERS,
            DOWNGRADE_IS_SEEN_BY_TWO,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    WITHDRAW(
            Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED),
            WITHDRAWN,
            REGRADER_IS_ANOTHER,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            GRADER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            MAJOR_IS_WITHDRAWN_BY_TWO),
    /** Comes with the exhaustion of the Stage 2 that raised it, and is decided there. */
    SUPERSEDE(Set.of(RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED), SUPERSEDED);

    private final Path<FindingStanding> path;

    FindingMove(Set<FindingStanding> from, @Nullable FindingStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    @Override
    public Path<FindingStanding> path() {
        return path;
    }

    @Override
    public About about() {
        return this == RAISE ? About.AUDIT : About.FINDING;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return this == RAISE
                ? About.AUDIT.in(file)
                : file.findings().stream()
                        .filter(f -> from().contains(f.standing())
                                && Awaited.not(this, f).isEmpty())
                        .map(Finding::id);
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return this == RAISE ? FindingLife.raise(newId, c) : FindingLife.decide(this, c);
    }
}

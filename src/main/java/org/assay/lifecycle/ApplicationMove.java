package org.assay.lifecycle;

import static org.assay.file.ApplicationStanding.ACCEPTED;
import static org.assay.file.ApplicationStanding.AGREED;
import static org.assay.file.ApplicationStanding.DECLINED;
import static org.assay.file.ApplicationStanding.DRAFT;
import static org.assay.file.ApplicationStanding.LAPSED;
import static org.assay.file.ApplicationStanding.OFFERED;
import static org.assay.file.ApplicationStanding.ON_HOLD;
import static org.assay.file.ApplicationStanding.RETURNED;
import static org.assay.file.ApplicationStanding.SUBMITTED;
import static org.assay.file.ApplicationStanding.WITHDRAWN;
import static org.assay.rule.AgreementRule.ACCEPTED_QUOTE_STANDS;
import static org.assay.rule.AgreementRule.QUOTE_IS_OPEN;
import static org.assay.rule.AgreementRule.QUOTE_RESTS_ON_THE_FILE;
import static org.assay.rule.AgreementRule.SIGNED_AS_IT_STANDS;
import static org.assay.rule.AgreementRule.SIGNER_MAY_BIND_THE_CLIENT;
import static org.assay.rule.ApplicationRule.AREAS_COVER_THE_SYSTEMS;
import static org.assay.rule.ApplicationRule.A_SYSTEM_IS_IN_SCOPE;
import static org.assay.rule.ApplicationRule.BODY_IS_ABLE;
import static org.assay.rule.ApplicationRule.CONTACTS_ARE_NAMED;
import static org.assay.rule.ApplicationRule.NOTHING_IS_NAMED_TWICE;
import static org.assay.rule.ApplicationRule.PEOPLE_ADD_UP;
import static org.assay.rule.ApplicationRule.PROHIBITED_SYSTEM_IS_ANSWERED_FOR;
import static org.assay.rule.ApplicationRule.SCOPE_FITS_THE_ORGANISATION;
import static org.assay.rule.ApplicationRule.SCOPE_IS_DESCRIBED;
import static org.assay.rule.ApplicationRule.SCOPE_SENTENCE_CLAIMS_NOTHING;
import static org.assay.rule.ApplicationRule.SOA_HAS_EVERY_CONTROL;
import static org.assay.rule.ApplicationRule.SOA_INCLUDES_A_CONTROL;
import static org.assay.rule.ApplicationRule.SOA_JUSTIFIES_BOTH_WAYS;
import static org.assay.rule.ApplicationRule.SOA_VERSION_SAYS_ONE_THING;
import static org.assay.rule.ApplicationRule.TYPE_FITS_THE_ORGANISATION;
import static org.assay.rule.DayRule.DOCUMENT_IS_DATED;
import static org.assay.rule.DayRule.SOA_FOLLOWS_ITS_STANDARD;
import static org.assay.rule.EndRule.NOTHING_IS_CERTIFIED;
import static org.assay.rule.EndRule.NOTHING_IS_LEFT_TO_DECIDE;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.ACTOR_WAS_NOT_THE_CONSULTANT;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.REVIEWER_IS_COMPETENT;
import static org.assay.rule.ScopeRule.SCOPE_FITS_THE_ROLES;
import static org.assay.rule.ScopeRule.SCOPE_FITS_THE_STAGES;
import static org.assay.rule.TimeRule.ANOTHER_PERSON_APPROVES;
import static org.assay.rule.TimeRule.CALCULATED_DAYS_ARE_TAKEN;
import static org.assay.rule.TimeRule.LICENSED_TABLE_IS_REACHED;
import static org.assay.rule.TimeRule.OVERRIDE_IS_APPROVED;
import static org.assay.rule.TimeRule.SIGNED_DAYS_STAND;
import static org.assay.rule.TimeRule.STAGES_ARE_WITHIN_THEIR_BOUNDS;
import static org.assay.rule.TimeRule.TIME_COMES_BEFORE_THE_AUDIT;
import static org.assay.rule.TimeRule.TIME_IS_DETERMINED;
import static org.assay.rule.TimeRule.TIME_IS_WITHIN_THE_TABLE;
import static org.assay.rule.TimeRule.UNACCREDITED_METHOD_STAYS_UNACCREDITED;
import static org.assay.rule.TimeRule.WORK_CAN_BE_ACCREDITED;
import static org.assay.rule.WordingRule.DOUBTFUL_CLAIMS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.ApplicationStanding;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The life of an application, until there is an agreement or there will be none. */
public enum ApplicationMove implements Move<ApplicationStanding> {
    SUBMIT(
            Set.of(DRAFT, RETURNED),
            SUBMITTED,
            SCOPE_IS_DESCRIBED,
            A_SYSTEM_IS_IN_SCOPE,
            CONTACTS_ARE_NAMED,
            TYPE_FITS_THE_ORGANISATION,
            PEOPLE_ADD_UP,
            NOTHING_IS_NAMED_TWICE,
            SCOPE_SENTENCE_CLAIMS_NOTHING,
            DOUBTFUL_CLAIMS_ARE_EXPLAINED),
    HOLD(Set.of(SUBMITTED), ON_HOLD, ACTOR_HAS_NO_TIE),
    RESUME(Set.of(ON_HOLD), SUBMITTED, ACTOR_HAS_NO_TIE, BODY_HAS_NO_TIE),
    RETURN(Set.of(SUBMITTED), RETURNED, ACTOR_HAS_NO_TIE, WORDS_GIVE_NO_ADVICE, DOUBTFUL_WORDS_ARE_EXPLAINED),
    ACCEPT(
            Set.of(SUBMITTED),
            ACCEPTED,
            REVIEWER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            BODY_HAS_NO_TIE,
            BODY_IS_ABLE,
            PROHIBITED_SYSTEM_IS_ANSWERED_FOR,
            AREAS_COVER_THE_SYSTEMS,
            SCOPE_FITS_THE_ORGANISATION,
            SCOPE_FITS_THE_ROLES,
            SCOPE_FITS_THE_STAGES,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    DECLINE(Set.of(SUBMITTED, ON_HOLD), DECLINED, WORDS_GIVE_NO_ADVICE, DOUBTFUL_WORDS_ARE_EXPLAINED, ACTOR_HAS_NO_TIE),
    /** Possible until something is decided; what was programmed is called off with it, and the agreement ends. */
    WITHDRAW(Set.of(DRAFT, SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED), WITHDRAWN, NOTHING_IS_CERTIFIED),
    LAPSE(
            Set.of(DRAFT, RETURNED, OFFERED, AGREED),
            LAPSED,
            NOTHING_IS_CERTIFIED,
            NOTHING_IS_LEFT_TO_DECIDE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    /** Anew as well, until auditing begins: an agreement on other days ends with it, and is offered and signed again. */
    DETERMINE_TIME(
            Set.of(ACCEPTED, OFFERED, AGREED),
            ACCEPTED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            TIME_COMES_BEFORE_THE_AUDIT,
            SIGNED_DAYS_STAND,
            TYPE_FITS_THE_ORGANISATION,
            TIME_IS_WITHIN_THE_TABLE,
            STAGES_ARE_WITHIN_THEIR_BOUNDS,
            CALCULATED_DAYS_ARE_TAKEN,
            LICENSED_TABLE_IS_REACHED,
            UNACCREDITED_METHOD_STAYS_UNACCREDITED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    APPROVE_TIME(
            Set.of(ACCEPTED), null, TIME_IS_DETERMINED, ANOTHER_PERSON_APPROVES, ACTOR_HAS_NO_TIE, BODY_HAS_NO_TIE),
    OFFER(
            Set.of(ACCEPTED),
            OFFERED,
            TIME_IS_DETERMINED,
            OVERRIDE_IS_APPROVED,
            WORK_CAN_BE_ACCREDITED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    SIGN(Set.of(OFFERED), AGREED, SIGNER_MAY_BIND_THE_CLIENT, SIGNED_AS_IT_STANDS, WORK_CAN_BE_ACCREDITED),
    /** With prices, which the file does not hold: for a body that prices here. */
    SEND_QUOTE(
            Set.of(ACCEPTED, OFFERED, AGREED),
            null,
            TIME_IS_DETERMINED,
            OVERRIDE_IS_APPROVED,
            QUOTE_RESTS_ON_THE_FILE,
            ACCEPTED_QUOTE_STANDS,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    ACCEPT_QUOTE(
            Set.of(ACCEPTED, OFFERED, AGREED),
            null,
            SIGNER_MAY_BIND_THE_CLIENT,
            QUOTE_IS_OPEN,
            QUOTE_RESTS_ON_THE_FILE),
    HAND_IN_SOA(
            Set.of(SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED),
            null,
            SOA_HAS_EVERY_CONTROL,
            SOA_JUSTIFIES_BOTH_WAYS,
            SOA_INCLUDES_A_CONTROL,
            SOA_VERSION_SAYS_ONE_THING,
            DOCUMENT_IS_DATED,
            SOA_FOLLOWS_ITS_STANDARD),
    HAND_IN_DOCUMENT(Set.of(SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED), null, DOCUMENT_IS_DATED),
    /** The client says what the body may take as evidence; before it does, all is seen and referred to. */
    LET_EVIDENCE_BE_TAKEN(Set.of(SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED), null),
    SETTLE_CONDITION(Set.of(ACCEPTED, OFFERED, AGREED), null, REVIEWER_IS_COMPETENT, ACTOR_HAS_NO_TIE, BODY_HAS_NO_TIE);

    private final Path<ApplicationStanding> path;

    ApplicationMove(Set<ApplicationStanding> from, @Nullable ApplicationStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    @Override
    public Path<ApplicationStanding> path() {
        return path;
    }

    @Override
    public About about() {
        return About.FILE;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return About.FILE
                .in(file)
                .filter(_ -> from().contains(file.application().standing())
                        && Awaited.not(this, file.application()).isEmpty());
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return ApplicationLife.decide(this, c);
    }
}

package org.assay.lifecycle;

import static org.assay.file.AuditStanding.ADJOURNED;
import static org.assay.file.AuditStanding.CANCELLED;
import static org.assay.file.AuditStanding.CONDUCTED;
import static org.assay.file.AuditStanding.CONFIRMED;
import static org.assay.file.AuditStanding.EXHAUSTED;
import static org.assay.file.AuditStanding.IN_PROGRESS;
import static org.assay.file.AuditStanding.NONE;
import static org.assay.file.AuditStanding.OBJECTED;
import static org.assay.file.AuditStanding.PLANNED;
import static org.assay.file.AuditStanding.PROGRAMMED;
import static org.assay.file.AuditStanding.REPORTED;
import static org.assay.file.AuditStanding.REVIEWED;
import static org.assay.file.AuditStanding.SCHEDULED;
import static org.assay.file.AuditStanding.TERMINATED;
import static org.assay.rule.AgreementRule.AGREEMENT_IS_ENFORCEABLE;
import static org.assay.rule.AgreementRule.SIGNER_MAY_BIND_THE_CLIENT;
import static org.assay.rule.DayRule.BEGINS_ON_AGREED_DAYS;
import static org.assay.rule.DayRule.CLOSING_MEETING_ENDS_THE_AUDIT;
import static org.assay.rule.DayRule.CLOSING_MEETING_FOLLOWS_THE_FIELDWORK;
import static org.assay.rule.DayRule.CLOSING_MEETING_IS_ON_AN_AGREED_DAY;
import static org.assay.rule.DayRule.DAYS_OF_THE_CYCLE_LIE_AHEAD;
import static org.assay.rule.DayRule.MEANT_DAY_LIES_AHEAD;
import static org.assay.rule.DayRule.MISSED_VISIT_HAD_ITS_DAY;
import static org.assay.rule.DayRule.OPENING_MEETING_IS_IN_THE_AUDIT;
import static org.assay.rule.DayRule.PLAN_COMES_BEFORE_THE_AUDIT;
import static org.assay.rule.DayRule.TIME_IS_OF_THIS_AUDIT;
import static org.assay.rule.EvidenceRule.CLIENT_LETS_IT_BE_TAKEN;
import static org.assay.rule.EvidenceRule.COPIES_NAME_NOBODY;
import static org.assay.rule.ExaminationRule.EVIDENCE_IS_OF_EACH_POINT;
import static org.assay.rule.ExaminationRule.EXCLUSIONS_WERE_LOOKED_AT;
import static org.assay.rule.ExaminationRule.NO_DECISION_RESTS_ON_IT;
import static org.assay.rule.ExaminationRule.PAPERS_AGREE_WITH_FINDINGS;
import static org.assay.rule.ExaminationRule.PROGRAMMED_POINTS_WERE_EXAMINED;
import static org.assay.rule.ExaminationRule.READINESS_AGREES_WITH_CONCERNS;
import static org.assay.rule.ExaminationRule.RECOMMENDATION_AGREES_WITH_FINDINGS;
import static org.assay.rule.ExaminationRule.REQUIREMENTS_WERE_EXAMINED;
import static org.assay.rule.ExaminationRule.WHY_NOT_EXAMINED_IS_SAID;
import static org.assay.rule.ExperienceRule.AUDITORS_HAVE_WORKED_ENOUGH;
import static org.assay.rule.ExperienceRule.EXTERNAL_MEMBERS_HAVE_SIGNED;
import static org.assay.rule.ExperienceRule.MEMBERS_COME_FROM_NO_CONSULTANCY;
import static org.assay.rule.ExtensionRule.ORDER_IS_SIGNED;
import static org.assay.rule.ExtensionRule.TEAM_COVERS_THE_EXTENSION;
import static org.assay.rule.FieldworkRule.ACTOR_AUDITS;
import static org.assay.rule.FieldworkRule.ACTOR_IS_OF_THE_TEAM;
import static org.assay.rule.FieldworkRule.ACTOR_LEADS;
import static org.assay.rule.FieldworkRule.ADVICE_FITS_THE_STAGE;
import static org.assay.rule.FieldworkRule.CLIENT_AGREES_TO_THE_MEMBER;
import static org.assay.rule.FieldworkRule.CLOSING_MEETING_WAS_HELD;
import static org.assay.rule.FieldworkRule.CONTROLS_HAVE_TWO_RESULTS;
import static org.assay.rule.FieldworkRule.END_IS_ENTERED_IN_TIME;
import static org.assay.rule.FieldworkRule.EVIDENCE_IS_REFERRED_TO;
import static org.assay.rule.FieldworkRule.LAST_DAY_HAS_COME;
import static org.assay.rule.FieldworkRule.MAJORS_KEEP_THEIR_LIMIT;
import static org.assay.rule.FieldworkRule.NOBODY_IS_IN_TWO_SESSIONS;
import static org.assay.rule.FieldworkRule.NOBODY_SITS_ALONE;
import static org.assay.rule.FieldworkRule.OBJECTION_IS_ANSWERED;
import static org.assay.rule.FieldworkRule.OPENING_MEETING_WAS_HELD;
import static org.assay.rule.FieldworkRule.PAPERS_ARE_COMPLETE;
import static org.assay.rule.FieldworkRule.PLAN_COVERS_THE_CLAUSES;
import static org.assay.rule.FieldworkRule.PLAN_IS_MADE;
import static org.assay.rule.FieldworkRule.PLAN_MEETS_TOP_MANAGEMENT;
import static org.assay.rule.FieldworkRule.PROGRAMME_IS_CONFIRMED;
import static org.assay.rule.FieldworkRule.PROGRAMME_NAMES_EVERY_CLAUSE;
import static org.assay.rule.FieldworkRule.SESSIONS_ARE_ON_THE_DAYS;
import static org.assay.rule.FieldworkRule.VISITS_ARE_HELD;
import static org.assay.rule.FieldworkRule.VISIT_HAS_ENDED;
import static org.assay.rule.FindingRule.DAY_HAS_COME;
import static org.assay.rule.FindingRule.ENTERED_IN_TIME;
import static org.assay.rule.FindingRule.FINDINGS_WERE_TOLD;
import static org.assay.rule.IndependenceRule.ACTOR_IS_STILL_COMPETENT;
import static org.assay.rule.IndependenceRule.LOST_MAJORS_ARE_LOOKED_AT;
import static org.assay.rule.IndependenceRule.TEAM_IS_STILL_BOUND;
import static org.assay.rule.IndependenceRule.TEAM_IS_STILL_COMPETENT;
import static org.assay.rule.IndependenceRule.TEAM_IS_STILL_FREE;
import static org.assay.rule.LimitRule.ANOTHER_TAKES_ITS_PLACE;
import static org.assay.rule.LimitRule.MISSED_LIMIT_IS_ANSWERED_FOR;
import static org.assay.rule.LimitRule.PROPOSED_DAYS_LEAVE_NO_YEAR_OUT;
import static org.assay.rule.LimitRule.PROPOSED_WITHIN_THE_LIMITS;
import static org.assay.rule.LimitRule.RECERTIFICATION_IS_PROPOSED_FOR_THE_LAST_YEAR;
import static org.assay.rule.LimitRule.RECERTIFICATION_IS_PROPOSED_IN_TIME;
import static org.assay.rule.LimitRule.SECOND_SURVEILLANCE_IS_PROPOSED_IN_ITS_YEAR;
import static org.assay.rule.PeopleRule.ACTOR_HAS_DECLARED;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.ACTOR_WAS_NOT_THE_CONSULTANT;
import static org.assay.rule.PeopleRule.BODY_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.DECLARES_NO_CONFLICT;
import static org.assay.rule.PeopleRule.LEADER_HAS_AUDITED_ENOUGH;
import static org.assay.rule.PeopleRule.MEMBERS_ARE_COMPETENT;
import static org.assay.rule.PeopleRule.MEMBERS_HAVE_DECLARED;
import static org.assay.rule.PeopleRule.MEMBERS_HAVE_NO_TIE;
import static org.assay.rule.PeopleRule.MEMBERS_WERE_NOT_THE_CONSULTANT;
import static org.assay.rule.PeopleRule.REPORT_REVIEWER_IS_COMPETENT;
import static org.assay.rule.PeopleRule.TEAM_COVERS_THE_AREAS;
import static org.assay.rule.PeopleRule.TEAM_HAS_ONE_LEADER;
import static org.assay.rule.PlanRule.CLOSING_COMES_LAST;
import static org.assay.rule.PlanRule.OPENING_COMES_FIRST;
import static org.assay.rule.PlanRule.PLAN_COVERS_THE_CONTROLS;
import static org.assay.rule.PlanRule.PLAN_LEAVES_BREAKS;
import static org.assay.rule.PlanRule.SESSIONS_FILL_THE_AUDIT_TIME;
import static org.assay.rule.PlanRule.SESSIONS_KEEP_THE_HOURS;
import static org.assay.rule.PlanRule.SYSTEMS_ARE_SEEN_BY_THE_COMPETENT;
import static org.assay.rule.PlanRule.SYSTEMS_ARE_WALKED_THROUGH;
import static org.assay.rule.ProgrammeRule.AUDIT_HAS_ITS_REASON;
import static org.assay.rule.ProgrammeRule.CERTIFICATION_CAN_GO_ON;
import static org.assay.rule.ProgrammeRule.CHANGED_PROGRAMME_DROPS_NOTHING;
import static org.assay.rule.ProgrammeRule.CYCLE_HAS_TWO_SURVEILLANCES;
import static org.assay.rule.ProgrammeRule.CYCLE_NAMES_EVERY_CLAUSE;
import static org.assay.rule.ProgrammeRule.CYCLE_NAMES_EVERY_CONTROL;
import static org.assay.rule.ProgrammeRule.CYCLE_TIME_IS_ENOUGH;
import static org.assay.rule.ProgrammeRule.FIRST_SURVEILLANCE_IN_TIME;
import static org.assay.rule.ProgrammeRule.FIRST_SURVEILLANCE_OF_A_LATER_CYCLE;
import static org.assay.rule.ProgrammeRule.INITIAL_PROGRAMME_NAMES_EVERY_CONTROL;
import static org.assay.rule.ProgrammeRule.RECERTIFICATION_ENDS_IN_TIME;
import static org.assay.rule.ProgrammeRule.RECERTIFICATION_LEAVES_TIME;
import static org.assay.rule.ProgrammeRule.SECOND_SURVEILLANCE_IN_ITS_YEAR;
import static org.assay.rule.ProgrammeRule.SECOND_YEAR_HAS_ITS_SURVEILLANCE;
import static org.assay.rule.ProgrammeRule.STAGE_2_FOLLOWS_THE_LAPSE;
import static org.assay.rule.ProgrammeRule.SURVEILLANCE_IN_EVERY_YEAR;
import static org.assay.rule.ProgrammeRule.WHOLE_AUDIT_NAMES_EVERY_CLAUSE;
import static org.assay.rule.RemoteRule.REMOTE_MEANS_ARE_AGREED;
import static org.assay.rule.RemoteRule.REMOTE_RISKS_ARE_PLANNED;
import static org.assay.rule.RemoteRule.REPORT_TELLS_OF_REMOTE_WORK;
import static org.assay.rule.ReportRule.CONCLUSION_SAYS_WHAT_WAS_CHOSEN;
import static org.assay.rule.ReportRule.MANAGEMENT_WAS_SPOKEN_WITH;
import static org.assay.rule.ReportRule.QUESTIONS_ARE_DISPOSED_OF;
import static org.assay.rule.ReportRule.RECOMMENDATION_SAYS_WHAT_WAS_CONCLUDED;
import static org.assay.rule.ReportRule.REPORT_ASSURES_NOTHING;
import static org.assay.rule.ReportRule.REPORT_GIVES_NO_ADVICE;
import static org.assay.rule.ReportRule.REPORT_IS_COMPLETE;
import static org.assay.rule.ReportRule.REVIEWER_DID_NOT_AUDIT;
import static org.assay.rule.ReportRule.SAMPLE_AGREES_WITH_VISITS;
import static org.assay.rule.ReportRule.SAMPLE_IS_ON_RECORD;
import static org.assay.rule.ReportRule.SAMPLE_WAS_LOOKED_AT;
import static org.assay.rule.ReportRule.SOMEBODY_WAS_AT_EACH_VISIT;
import static org.assay.rule.ShortNoticeRule.CAUSE_CALLS_FOR_IT;
import static org.assay.rule.ShortNoticeRule.CLIENT_CANNOT_OBJECT;
import static org.assay.rule.ShortNoticeRule.CLIENT_HAS_CONFIRMED;
import static org.assay.rule.ShortNoticeRule.CLIENT_IS_ASKED;
import static org.assay.rule.ShortNoticeRule.CONDITIONS_WERE_MADE_KNOWN;
import static org.assay.rule.ShortNoticeRule.TEAM_IS_CHOSEN_WITH_CARE;
import static org.assay.rule.ShortNoticeRule.TEAM_IS_CLEARED_BY_ANOTHER;
import static org.assay.rule.ShortNoticeRule.TEAM_WAS_CLEARED;
import static org.assay.rule.StageRule.A_MAJOR_WAS_NOT_VERIFIED_IN_TIME;
import static org.assay.rule.StageRule.CHANGES_SINCE_STAGE_1_ARE_DISPOSED_OF;
import static org.assay.rule.StageRule.CONCERNS_ARE_DISPOSED_OF;
import static org.assay.rule.StageRule.CONFIRMS_THIS_PROPOSAL;
import static org.assay.rule.StageRule.DAYS_LIE_AHEAD;
import static org.assay.rule.StageRule.EVALUATIONS_ARE_RECENT;
import static org.assay.rule.StageRule.FIRST_DAY_HAS_COME;
import static org.assay.rule.StageRule.INTERNAL_AUDIT_IS_DONE;
import static org.assay.rule.StageRule.MANAGEMENT_REVIEW_IS_DONE;
import static org.assay.rule.StageRule.READY_RESTS_ON_WHAT_WAS_READ;
import static org.assay.rule.StageRule.RECORDS_CAN_BE_SHOWN;
import static org.assay.rule.StageRule.SOA_IS_HANDED_IN;
import static org.assay.rule.StageRule.STAGE_1_COMES_FIRST;
import static org.assay.rule.StageRule.STAGE_1_IS_RECENT;
import static org.assay.rule.StageRule.STAGE_1_REPORT_IS_REVIEWED;
import static org.assay.rule.StageRule.STAGE_1_SAYS_READY;
import static org.assay.rule.StageRule.STAGE_2_TEAM_IS_CONFIRMED;
import static org.assay.rule.StageRule.STATEMENT_IS_OF_THAT_DAY;
import static org.assay.rule.SurveillanceRule.CYCLE_HAS_SEEN_EVERYTHING;
import static org.assay.rule.SurveillanceRule.EARLIER_FINDINGS_HAVE_A_WORD;
import static org.assay.rule.SurveillanceRule.INEFFECTIVE_ACTION_IS_RAISED_ANEW;
import static org.assay.rule.SurveillanceRule.SURVEILLANCE_REPORT_TELLS_THE_CHANGES;
import static org.assay.rule.SurveillanceRule.WHAT_WAS_LEFT_TO_AN_AUDIT_HAS_A_WORD;
import static org.assay.rule.TimeRule.APPROVER_WAS_NOT_THERE;
import static org.assay.rule.TimeRule.DELIVERED_TIME_IS_ON_RECORD;
import static org.assay.rule.TimeRule.FEWER_DAYS_ARE_APPROVED_BY_TWO;
import static org.assay.rule.TimeRule.LICENSED_TABLE_IS_REACHED;
import static org.assay.rule.TimeRule.LOOKED_AT_TIME_REACHES_THE_METHOD;
import static org.assay.rule.TimeRule.LOOKED_AT_TIME_STAYS_WITHIN_THE_TABLE;
import static org.assay.rule.TimeRule.NOBODY_IS_IN_TWO_AUDITS;
import static org.assay.rule.TimeRule.PLANNED_DAYS_ARE_DELIVERED;
import static org.assay.rule.TimeRule.SHORTFALL_IS_APPROVED;
import static org.assay.rule.TimeRule.TIME_WAS_LOOKED_AT_AGAIN;
import static org.assay.rule.TimeRule.WORK_CAN_BE_ACCREDITED;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The life of an audit. Whoever confirms, confirms one proposal of dates and team: another proposal asks again. */
public enum AuditMove implements Move<AuditStanding> {
    PROGRAMME(
            Set.of(NONE),
            PROGRAMMED,
            AGREEMENT_IS_ENFORCEABLE,
            PROGRAMME_NAMES_EVERY_CLAUSE,
            INITIAL_PROGRAMME_NAMES_EVERY_CONTROL,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    PROGRAMME_CYCLE(
            Set.of(NONE),
            PROGRAMMED,
            CERTIFICATION_CAN_GO_ON,
            DAYS_OF_THE_CYCLE_LIE_AHEAD,
            CYCLE_HAS_TWO_SURVEILLANCES,
            SURVEILLANCE_IN_EVERY_YEAR,
            SECOND_YEAR_HAS_ITS_SURVEILLANCE,
            FIRST_SURVEILLANCE_IN_TIME,
            FIRST_SURVEILLANCE_OF_A_LATER_CYCLE,
            SECOND_SURVEILLANCE_IN_ITS_YEAR,
            RECERTIFICATION_LEAVES_TIME,
            CYCLE_TIME_IS_ENOUGH,
            CYCLE_NAMES_EVERY_CLAUSE,
            CYCLE_NAMES_EVERY_CONTROL,
            WHOLE_AUDIT_NAMES_EVERY_CLAUSE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    PROGRAMME_AUDIT(
            Set.of(NONE),
            PROGRAMMED,
            CERTIFICATION_CAN_GO_ON,
            MEANT_DAY_LIES_AHEAD,
            AUDIT_HAS_ITS_REASON,
            STAGE_2_FOLLOWS_THE_LAPSE,
            RECERTIFICATION_ENDS_IN_TIME,
            CYCLE_TIME_IS_ENOUGH,
            WHOLE_AUDIT_NAMES_EVERY_CLAUSE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    PROGRAMME_UNANNOUNCED(
            Set.of(NONE),
            PROGRAMMED,
            CERTIFICATION_CAN_GO_ON,
            AGREEMENT_IS_ENFORCEABLE,
            MEANT_DAY_LIES_AHEAD,
            CAUSE_CALLS_FOR_IT,
            CONDITIONS_WERE_MADE_KNOWN,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    CHANGE_PROGRAMME(
            Set.of(PROGRAMMED),
            null,
            CERTIFICATION_CAN_GO_ON,
            MEANT_DAY_LIES_AHEAD,
            SURVEILLANCE_IN_EVERY_YEAR,
            SECOND_YEAR_HAS_ITS_SURVEILLANCE,
            FIRST_SURVEILLANCE_IN_TIME,
            FIRST_SURVEILLANCE_OF_A_LATER_CYCLE,
            SECOND_SURVEILLANCE_IN_ITS_YEAR,
            RECERTIFICATION_ENDS_IN_TIME,
            RECERTIFICATION_LEAVES_TIME,
            CYCLE_TIME_IS_ENOUGH,
            WHOLE_AUDIT_NAMES_EVERY_CLAUSE,
            CHANGED_PROGRAMME_DROPS_NOTHING,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    SCHEDULE(
            Set.of(PROGRAMMED, SCHEDULED, OBJECTED, CONFIRMED, PLANNED),
            SCHEDULED,
            AGREEMENT_IS_ENFORCEABLE,
            DAYS_LIE_AHEAD,
            PLANNED_DAYS_ARE_DELIVERED,
            TIME_WAS_LOOKED_AT_AGAIN,
            REMOTE_MEANS_ARE_AGREED,
            TEAM_HAS_ONE_LEADER,
            MEMBERS_ARE_COMPETENT,
            TEAM_COVERS_THE_AREAS,
            TEAM_COVERS_THE_EXTENSION,
            LEADER_HAS_AUDITED_ENOUGH,
            AUDITORS_HAVE_WORKED_ENOUGH,
            MEMBERS_COME_FROM_NO_CONSULTANCY,
            EXTERNAL_MEMBERS_HAVE_SIGNED,
            MEMBERS_HAVE_NO_TIE,
            MEMBERS_WERE_NOT_THE_CONSULTANT,
            PROPOSED_WITHIN_THE_LIMITS,
            PROPOSED_DAYS_LEAVE_NO_YEAR_OUT,
            SECOND_SURVEILLANCE_IS_PROPOSED_IN_ITS_YEAR,
            RECERTIFICATION_IS_PROPOSED_IN_TIME,
            RECERTIFICATION_IS_PROPOSED_FOR_THE_LAST_YEAR,
            MISSED_LIMIT_IS_ANSWERED_FOR,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            BODY_HAS_NO_TIE,
            ACTOR_HAS_NO_TIE),
    DECLARE(
            Set.of(SCHEDULED, OBJECTED, CONFIRMED, PLANNED, IN_PROGRESS, ADJOURNED, CONDUCTED),
            null,
            ACTOR_IS_OF_THE_TEAM,
            DECLARES_NO_CONFLICT,
            ACTOR_HAS_NO_TIE),
    CONFIRM(Set.of(SCHEDULED), CONFIRMED, CONFIRMS_THIS_PROPOSAL, CLIENT_IS_ASKED),
    OBJECT(Set.of(SCHEDULED, CONFIRMED), OBJECTED, CONFIRMS_THIS_PROPOSAL, CLIENT_IS_ASKED),
    ANSWER_OBJECTION(Set.of(OBJECTED), SCHEDULED, WORDS_GIVE_NO_ADVICE, DOUBTFUL_WORDS_ARE_EXPLAINED, ACTOR_HAS_NO_TIE),
    CONFIRM_TEAM(
            Set.of(SCHEDULED, CONFIRMED, PLANNED), null, STAGE_1_REPORT_IS_REVIEWED, ACTOR_HAS_NO_TIE, BODY_HAS_NO_TIE),
    CLEAR_TEAM(
            Set.of(SCHEDULED),
            null,
            CLIENT_CANNOT_OBJECT,
            MEMBERS_HAVE_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            TEAM_IS_CLEARED_BY_ANOTHER,
            TEAM_IS_CHOSEN_WITH_CARE),
    PLAN(
            Set.of(SCHEDULED, CONFIRMED, PLANNED),
            PLANNED,
            ACTOR_LEADS,
            CLIENT_HAS_CONFIRMED,
            TEAM_WAS_CLEARED,
            PLAN_COMES_BEFORE_THE_AUDIT,
            SESSIONS_ARE_ON_THE_DAYS,
            NOBODY_SITS_ALONE,
            NOBODY_IS_IN_TWO_SESSIONS,
            PLAN_COVERS_THE_CLAUSES,
            PLAN_MEETS_TOP_MANAGEMENT,
            OPENING_COMES_FIRST,
            CLOSING_COMES_LAST,
            PLAN_COVERS_THE_CONTROLS,
            PLAN_LEAVES_BREAKS,
            SESSIONS_KEEP_THE_HOURS,
            SYSTEMS_ARE_WALKED_THROUGH,
            SYSTEMS_ARE_SEEN_BY_THE_COMPETENT,
            SESSIONS_FILL_THE_AUDIT_TIME,
            REMOTE_RISKS_ARE_PLANNED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    POSTPONE(
            Set.of(SCHEDULED, OBJECTED, CONFIRMED, PLANNED),
            PROGRAMMED,
            MISSED_LIMIT_IS_ANSWERED_FOR,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    CANCEL(
            Set.of(PROGRAMMED, SCHEDULED, OBJECTED, CONFIRMED, PLANNED),
            CANCELLED,
            ANOTHER_TAKES_ITS_PLACE,
            MISSED_LIMIT_IS_ANSWERED_FOR,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    START(
            Set.of(CONFIRMED, PLANNED),
            IN_PROGRESS,
            ACTOR_LEADS,
            AGREEMENT_IS_ENFORCEABLE,
            ORDER_IS_SIGNED,
            WORK_CAN_BE_ACCREDITED,
            TIME_WAS_LOOKED_AT_AGAIN,
            CERTIFICATION_CAN_GO_ON,
            DAY_HAS_COME,
            FIRST_DAY_HAS_COME,
            BEGINS_ON_AGREED_DAYS,
            ENTERED_IN_TIME,
            MEMBERS_HAVE_DECLARED,
            TEAM_IS_STILL_FREE,
            TEAM_IS_STILL_COMPETENT,
            TEAM_IS_STILL_BOUND,
            BODY_HAS_NO_TIE,
            SOA_IS_HANDED_IN,
            STATEMENT_IS_OF_THAT_DAY,
            RECORDS_CAN_BE_SHOWN,
            PLAN_IS_MADE,
            STAGE_1_COMES_FIRST,
            STAGE_1_SAYS_READY,
            STAGE_1_REPORT_IS_REVIEWED,
            STAGE_2_TEAM_IS_CONFIRMED,
            CONCERNS_ARE_DISPOSED_OF,
            STAGE_1_IS_RECENT,
            CHANGES_SINCE_STAGE_1_ARE_DISPOSED_OF,
            INTERNAL_AUDIT_IS_DONE,
            MANAGEMENT_REVIEW_IS_DONE,
            EVALUATIONS_ARE_RECENT,
            MISSED_LIMIT_IS_ANSWERED_FOR),
    ADJOURN(
            Set.of(IN_PROGRESS),
            ADJOURNED,
            ACTOR_LEADS,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    /** From its conclusion on as well, as long as its report is not out: whatever changes then is concluded anew. */
    RESUME(
            Set.of(ADJOURNED, CONDUCTED),
            IN_PROGRESS,
            ACTOR_LEADS,
            MEMBERS_HAVE_DECLARED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            TEAM_IS_STILL_FREE,
            BODY_HAS_NO_TIE,
            TEAM_IS_STILL_COMPETENT,
            TEAM_IS_STILL_BOUND,
            MAJORS_KEEP_THEIR_LIMIT,
            STAGE_1_IS_RECENT,
            MISSED_LIMIT_IS_ANSWERED_FOR),
    /** Also when the fieldwork is over: whoever leads may be barred before the report is out. */
    REPLACE_MEMBER(
            Set.of(IN_PROGRESS, ADJOURNED, CONDUCTED),
            null,
            TEAM_HAS_ONE_LEADER,
            MEMBERS_ARE_COMPETENT,
            TEAM_COVERS_THE_AREAS,
            LEADER_HAS_AUDITED_ENOUGH,
            AUDITORS_HAVE_WORKED_ENOUGH,
            MEMBERS_COME_FROM_NO_CONSULTANCY,
            EXTERNAL_MEMBERS_HAVE_SIGNED,
            MEMBERS_HAVE_NO_TIE,
            MEMBERS_WERE_NOT_THE_CONSULTANT,
            CLIENT_AGREES_TO_THE_MEMBER,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    ADD_VISIT(
            Set.of(IN_PROGRESS, ADJOURNED),
            null,
            DAYS_LIE_AHEAD,
            REMOTE_MEANS_ARE_AGREED,
            MEMBERS_ARE_COMPETENT,
            TEAM_COVERS_THE_AREAS,
            MEMBERS_HAVE_NO_TIE,
            MEMBERS_WERE_NOT_THE_CONSULTANT,
            PROPOSED_WITHIN_THE_LIMITS,
            RECERTIFICATION_IS_PROPOSED_IN_TIME,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    AGREE_TO_CHANGE(Set.of(IN_PROGRESS, ADJOURNED), null, CONFIRMS_THIS_PROPOSAL),
    OBJECT_TO_CHANGE(Set.of(IN_PROGRESS, ADJOURNED), null, CONFIRMS_THIS_PROPOSAL),
    ANSWER_OBJECTION_TO_CHANGE(
            Set.of(IN_PROGRESS, ADJOURNED), null, WORDS_GIVE_NO_ADVICE, DOUBTFUL_WORDS_ARE_EXPLAINED, ACTOR_HAS_NO_TIE),
    HOLD_VISIT(
            Set.of(IN_PROGRESS),
            null,
            ACTOR_LEADS,
            VISIT_HAS_ENDED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    MISS_VISIT(
            Set.of(IN_PROGRESS, ADJOURNED),
            null,
            ACTOR_LEADS,
            MISSED_VISIT_HAD_ITS_DAY,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    REVISE_PLAN(
            Set.of(IN_PROGRESS, ADJOURNED),
            null,
            ACTOR_LEADS,
            SESSIONS_ARE_ON_THE_DAYS,
            NOBODY_SITS_ALONE,
            NOBODY_IS_IN_TWO_SESSIONS,
            PLAN_LEAVES_BREAKS,
            SESSIONS_KEEP_THE_HOURS,
            SYSTEMS_ARE_SEEN_BY_THE_COMPETENT,
            REMOTE_RISKS_ARE_PLANNED,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    RECORD_PAPER(
            Set.of(IN_PROGRESS, CONDUCTED),
            null,
            ACTOR_AUDITS,
            ACTOR_HAS_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            ACTOR_IS_STILL_COMPETENT,
            CONTROLS_HAVE_TWO_RESULTS,
            EVIDENCE_IS_REFERRED_TO,
            WHY_NOT_EXAMINED_IS_SAID,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    /** Files of the client are taken along, where the client lets them be taken. */
    TAKE_EVIDENCE(
            Set.of(IN_PROGRESS, ADJOURNED, CONDUCTED),
            null,
            ACTOR_AUDITS,
            ACTOR_HAS_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            CLIENT_LETS_IT_BE_TAKEN,
            COPIES_NAME_NOBODY,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    /** A sample is drawn by its seed, before or during the fieldwork. */
    DRAW_SAMPLE(
            Set.of(PLANNED, IN_PROGRESS, ADJOURNED, CONDUCTED),
            null,
            ACTOR_AUDITS,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    RAISE_QUESTION(
            Set.of(IN_PROGRESS, CONDUCTED),
            null,
            ACTOR_IS_OF_THE_TEAM,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    DISPOSE_OF_QUESTION(
            Set.of(IN_PROGRESS, ADJOURNED, CONDUCTED, REPORTED, REVIEWED),
            null,
            ACTOR_LEADS,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    /** The client is told of what the audit has raised; its days run from then on. */
    TELL_FINDINGS(
            Set.of(IN_PROGRESS, ADJOURNED, CONDUCTED),
            null,
            ACTOR_LEADS,
            ACTOR_HAS_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            ACTOR_IS_STILL_COMPETENT,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    CONCLUDE(
            Set.of(IN_PROGRESS),
            CONDUCTED,
            ACTOR_LEADS,
            FINDINGS_WERE_TOLD,
            ADVICE_FITS_THE_STAGE,
            OPENING_MEETING_IS_IN_THE_AUDIT,
            CLOSING_MEETING_ENDS_THE_AUDIT,
            CLOSING_MEETING_IS_ON_AN_AGREED_DAY,
            CLOSING_MEETING_FOLLOWS_THE_FIELDWORK,
            OPENING_MEETING_WAS_HELD,
            CLOSING_MEETING_WAS_HELD,
            LAST_DAY_HAS_COME,
            END_IS_ENTERED_IN_TIME,
            PAPERS_ARE_COMPLETE,
            REQUIREMENTS_WERE_EXAMINED,
            PROGRAMMED_POINTS_WERE_EXAMINED,
            PAPERS_AGREE_WITH_FINDINGS,
            EVIDENCE_IS_OF_EACH_POINT,
            READY_RESTS_ON_WHAT_WAS_READ,
            READINESS_AGREES_WITH_CONCERNS,
            EXCLUSIONS_WERE_LOOKED_AT,
            RECOMMENDATION_AGREES_WITH_FINDINGS,
            CONCLUSION_SAYS_WHAT_WAS_CHOSEN,
            VISITS_ARE_HELD,
            SOMEBODY_WAS_AT_EACH_VISIT,
            MEMBERS_HAVE_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            TEAM_IS_STILL_FREE,
            TEAM_IS_STILL_COMPETENT,
            OBJECTION_IS_ANSWERED,
            PROGRAMME_IS_CONFIRMED,
            EARLIER_FINDINGS_HAVE_A_WORD,
            WHAT_WAS_LEFT_TO_AN_AUDIT_HAS_A_WORD,
            INEFFECTIVE_ACTION_IS_RAISED_ANEW,
            CYCLE_HAS_SEEN_EVERYTHING,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    TERMINATE(
            Set.of(IN_PROGRESS, ADJOURNED),
            TERMINATED,
            ACTOR_LEADS,
            FINDINGS_WERE_TOLD,
            REPORT_GIVES_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE),
    RECORD_TIME(
            Set.of(IN_PROGRESS, ADJOURNED, CONDUCTED, REPORTED),
            null,
            ACTOR_LEADS,
            TIME_IS_OF_THIS_AUDIT,
            NOBODY_IS_IN_TWO_AUDITS,
            ACTOR_HAS_NO_TIE),
    APPROVE_SHORTFALL(Set.of(CONDUCTED, REPORTED), null, APPROVER_WAS_NOT_THERE, ACTOR_HAS_NO_TIE, BODY_HAS_NO_TIE),
    LOOK_AT_TIME(
            Set.of(CONDUCTED, REPORTED, REVIEWED),
            null,
            LOOKED_AT_TIME_REACHES_THE_METHOD,
            LOOKED_AT_TIME_STAYS_WITHIN_THE_TABLE,
            LICENSED_TABLE_IS_REACHED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    /** The change order for days that rose; they are audited whether or not it is signed. */
    SIGN_DAYS(Set.of(CONDUCTED, REPORTED, REVIEWED), null, SIGNER_MAY_BIND_THE_CLIENT),
    APPROVE_LOOK(
            Set.of(CONDUCTED, REPORTED, REVIEWED),
            null,
            FEWER_DAYS_ARE_APPROVED_BY_TWO,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE),
    RECORD_SAMPLING(
            Set.of(IN_PROGRESS, ADJOURNED, CONDUCTED),
            null,
            ACTOR_LEADS,
            ACTOR_HAS_NO_TIE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    RELEASE_REPORT(
            Set.of(CONDUCTED),
            REPORTED,
            ACTOR_LEADS,
            FINDINGS_WERE_TOLD,
            ACTOR_HAS_DECLARED,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            ACTOR_IS_STILL_COMPETENT,
            REPORT_IS_COMPLETE,
            REPORT_GIVES_NO_ADVICE,
            REPORT_ASSURES_NOTHING,
            REPORT_TELLS_OF_REMOTE_WORK,
            QUESTIONS_ARE_DISPOSED_OF,
            REQUIREMENTS_WERE_EXAMINED,
            PAPERS_AGREE_WITH_FINDINGS,
            EVIDENCE_IS_OF_EACH_POINT,
            READINESS_AGREES_WITH_CONCERNS,
            RECOMMENDATION_AGREES_WITH_FINDINGS,
            RECOMMENDATION_SAYS_WHAT_WAS_CONCLUDED,
            SAMPLE_IS_ON_RECORD,
            SAMPLE_WAS_LOOKED_AT,
            MANAGEMENT_WAS_SPOKEN_WITH,
            SAMPLE_AGREES_WITH_VISITS,
            SOMEBODY_WAS_AT_EACH_VISIT,
            EARLIER_FINDINGS_HAVE_A_WORD,
            INEFFECTIVE_ACTION_IS_RAISED_ANEW,
            SURVEILLANCE_REPORT_TELLS_THE_CHANGES,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    RETURN_REPORT(
            Set.of(REPORTED, REVIEWED),
            CONDUCTED,
            REVIEWER_DID_NOT_AUDIT,
            NO_DECISION_RESTS_ON_IT,
            ACTOR_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT),
    REVIEW_REPORT(
            Set.of(REPORTED),
            REVIEWED,
            REVIEWER_DID_NOT_AUDIT,
            REPORT_REVIEWER_IS_COMPETENT,
            ACTOR_HAS_NO_TIE,
            BODY_HAS_NO_TIE,
            ACTOR_WAS_NOT_THE_CONSULTANT,
            REQUIREMENTS_WERE_EXAMINED,
            LOST_MAJORS_ARE_LOOKED_AT,
            PAPERS_AGREE_WITH_FINDINGS,
            RECOMMENDATION_AGREES_WITH_FINDINGS,
            SAMPLE_WAS_LOOKED_AT,
            MANAGEMENT_WAS_SPOKEN_WITH,
            SAMPLE_AGREES_WITH_VISITS,
            SOMEBODY_WAS_AT_EACH_VISIT,
            DELIVERED_TIME_IS_ON_RECORD,
            SHORTFALL_IS_APPROVED),
    EXHAUST(
            Set.of(CONDUCTED, REPORTED, REVIEWED),
            EXHAUSTED,
            A_MAJOR_WAS_NOT_VERIFIED_IN_TIME,
            FINDINGS_WERE_TOLD,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED,
            ACTOR_HAS_NO_TIE);

    private final Path<AuditStanding> path;

    AuditMove(Set<AuditStanding> from, @Nullable AuditStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    @Override
    public Path<AuditStanding> path() {
        return path;
    }

    @Override
    public About about() {
        return from().contains(NONE) ? About.FILE : About.AUDIT;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return about() == About.FILE
                ? About.FILE.in(file)
                : file.audits().stream()
                        .filter(a -> from().contains(a.standing())
                                && Awaited.not(this, a, file).isEmpty())
                        .map(Audit::id);
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        if (this == PROGRAMME) {
            return AuditLife.programme(newId, more.get(), c);
        }
        if (this == PROGRAMME_CYCLE) {
            return AuditLife.cycle(more, c);
        }
        return about() == About.FILE ? AuditLife.another(this, newId, c) : AuditLife.decide(this, c);
    }
}

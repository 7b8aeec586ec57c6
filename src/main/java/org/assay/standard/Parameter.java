package org.assay.standard;

/** A number that a rule needs and that the law may change: its values are dated data. */
public enum Parameter {
    /** Months, counted from the last day of Stage 2, within which a major nonconformity is verified. */
    MAJOR_VERIFICATION_MONTHS,
    /** Years of the first certification cycle, counted from the decision. */
    CYCLE_YEARS,
    /** Months, counted from the decision, within which the first surveillance audit takes place. */
    FIRST_SURVEILLANCE_MONTHS,
    /** Months before expiry from which on a renewal keeps the old rhythm; earlier, the cycle begins with the decision. */
    EARLY_RENEWAL_MONTHS,
    /** Months a suspension lasts at most in most cases. */
    SUSPENSION_MONTHS,
    /** Days after which something that has happened counts as entered late. */
    LATE_ENTRY_DAYS,
    /** Years after its end for which consultancy and the like still bar from work for that client. */
    COOLING_OFF_YEARS,
    /** Months between Stage 1 and Stage 2 after which Stage 1 no longer counts as recent. */
    STAGE_GAP_MONTHS,
    /** Months before Stage 2 within which internal audit and management review are dated. */
    EVALUATION_MONTHS,
    /** Days within which a client answers a nonconformity. */
    ANSWER_DAYS,
    /** Days within which the corrective action of a nonconformity is to be done, counted from its answer. */
    CORRECTION_DAYS,
    /** Persons below which an organisation counts as a small startup. */
    STARTUP_HEADCOUNT,
    /** Per cent of an organisation's persons below which those in scope are so few that a reviewer says why the scope fits. */
    SCOPE_SHARE_PERCENT,
    /** Complete audits in which somebody took part before she leads one. */
    LEADER_AUDITS,
    /** Full years of practical work with information technology or data protection before somebody audits. */
    AUDITOR_IT_YEARS,
    /** How many of these years with artificial intelligence. */
    AUDITOR_AI_YEARS,
    /** Months after expiry within which a certification can be restored. */
    RESTORATION_MONTHS,
    /** Days within which an application, an answer or a report is reviewed. */
    REVIEW_DAYS,
    /** Days within which a decision that was asked for is taken. */
    DECISION_DAYS,
    /** Days before expiry on which planning a recertification begins at the latest. */
    RECERTIFICATION_PLAN_DAYS,
    /** Days before expiry by which dates and team of the recertification audit are proposed. */
    RECERTIFICATION_DATES_DAYS,
    /** Days before expiry by which the recertification audit is over. */
    RECERTIFICATION_AUDIT_DAYS,
    /** Days between the decision on recertification and expiry that are kept free. */
    DECISION_RESERVE_DAYS,
    /** Days within which a client tells of a change, counted from the day on which it takes effect. */
    CHANGE_NOTICE_DAYS,
    /** Letters of name and address, counted together, that an editorial correction of a certificate changes at most. */
    TYPO_LETTERS,
    /** Days after its decision within which a certification takes effect. */
    POSTPONED_EFFECT_DAYS,
    /** Days before the first day of an audit by which its dates and team are proposed. */
    PROPOSE_DATES_DAYS,
    /** Days before a due day on which whoever holds it is reminded. */
    REMINDER_DAYS,
    /** Minutes after midnight at which the sessions of an audit begin at the earliest. */
    DAY_BEGINS_MINUTES,
    /** Minutes after midnight at which they end at the latest. */
    DAY_ENDS_MINUTES,
    /** Minutes that an opening meeting usually takes. */
    OPENING_MINUTES,
    /** Minutes that a closing meeting usually takes. */
    CLOSING_MINUTES,
    /** Minutes in which a team usually prepares the closing meeting. */
    PREPARATION_MINUTES,
    /** Minutes that the daily meeting of a team usually takes. */
    TEAM_MEETING_MINUTES,
    /** Minutes that the daily word to the client usually takes. */
    FEEDBACK_MINUTES,
    /** Minutes after midnight at which the long break usually begins. */
    LUNCH_BEGINS_MINUTES,
    /** Minutes that it usually lasts. */
    LUNCH_MINUTES,
    /** Minutes that a short break usually lasts. */
    BREAK_MINUTES,
    /** Minutes of work after which a break is usually planned. */
    STRETCH_MINUTES,
    /** Minutes of work that a plan leaves without a break at most. */
    MOST_STRETCH_MINUTES,
    /** Minutes below which no session of its own is proposed. */
    SHORTEST_SESSION_MINUTES,
    /** Minutes that a clause or topic usually takes beside others. */
    CLAUSE_MINUTES,
    /** Minutes that a control usually takes beside others. */
    CONTROL_MINUTES,
    /** Minutes by which sessions begin and end on the clock. */
    STEP_MINUTES,
    /** Minutes of a day of audit time. */
    AUDIT_DAY_MINUTES,
    /** Per cent of the audit time that the sessions of a plan take at least. */
    SESSIONS_PERCENT
}

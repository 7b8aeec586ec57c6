package org.assay.desk.deed;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done, in words for whoever reads it afterwards: {@link Operation#words()} says what there is to do. */
final class WhatHappened {
    private static final Map<Operation, String> WORDS = """
            SUBMIT_APPLICATION|Application submitted
            WITHDRAW_APPLICATION|Application withdrawn
            HOLD_APPLICATION|Held for impartiality
            RESUME_APPLICATION|Review resumed
            RETURN_APPLICATION|Returned to the client
            ACCEPT_APPLICATION|Application accepted
            DECLINE_APPLICATION|Application declined
            LAPSE_APPLICATION|Application lapsed
            DETERMINE_TIME|Audit time determined
            APPROVE_TIME|Days approved
            OFFER_AGREEMENT|Agreement offered
            SIGN_AGREEMENT|Agreement signed
            SEND_QUOTE|Fixed-price offer sent
            ACCEPT_QUOTE|Fixed-price offer accepted
            HAND_IN_SOA|Statement of applicability handed in
            HAND_IN_DOCUMENT|Document handed in
            SETTLE_CONDITION|Point of the review settled
            SET_PROGRAMME|Audit programme set
            PROGRAMME_CYCLE|Programme of the cycle set
            PROGRAMME_AUDIT|Another audit programmed
            PROGRAMME_UNANNOUNCED|Audit at short notice or unannounced programmed
            CHANGE_PROGRAMME|Programme changed
            SCHEDULE_AUDIT|Dates and team proposed
            DECLARE_FREEDOM|Declared that nothing ties to the client
            CONFIRM_AUDIT|Dates and team confirmed
            OBJECT_TO_AUDIT|Objection to dates or team
            ANSWER_OBJECTION_TO_AUDIT|Objection answered
            CONFIRM_TEAM|Team's competence confirmed
            CLEAR_TEAM|Team looked at in the client's place
            PLAN_AUDIT|Sessions planned
            POSTPONE_AUDIT|Audit postponed
            CANCEL_AUDIT|Audit called off
            START_AUDIT|Audit begun
            REPLACE_MEMBER|Member replaced
            AGREE_TO_CHANGE|Change agreed to
            OBJECT_TO_CHANGE|Objection to the change
            ANSWER_OBJECTION_TO_CHANGE|Objection answered
            ADD_VISIT|Visit added
            HOLD_VISIT|Visit recorded as held
            MISS_VISIT|Visit recorded as missed
            REVISE_PLAN|Plan revised
            ADJOURN_AUDIT|Audit adjourned
            RESUME_AUDIT|Audit resumed
            WRITE_PAPERS|Working papers written
            ASK_QUESTION|Question noted
            DISPOSE_OF_QUESTION|Question disposed of
            CONCLUDE_AUDIT|Audit concluded
            TERMINATE_AUDIT|Audit terminated
            EXHAUST_AUDIT|Marked as exhausted
            RECORD_TIME|Presence entered
            APPROVE_SHORTFALL|Shortfall of time approved
            LOOK_AT_TIME|Audit time looked at again
            SIGN_DAYS|Change order for more days signed
            APPROVE_LOOK|Fewer days approved
            RECORD_SAMPLING|Samples entered
            RELEASE_REPORT|Report released
            RETURN_REPORT|Report returned
            REVIEW_REPORT|Report reviewed
            RAISE_FINDING|Nonconformity raised
            ANSWER_FINDING|Nonconformity answered
            RETURN_PLAN|Plan returned
            ACCEPT_PLAN|Plan accepted
            HAND_IN_EVIDENCE|Evidence handed in
            ASK_FOR_MORE_EVIDENCE|More evidence asked for
            VERIFY_FINDING|Corrective action verified
            RECORD_FOLLOW_UP|Follow-up visit recorded
            JUDGE_EFFECT|Effectiveness judged
            RECTIFY_VERIFICATION|Wrong verification taken back
            RECTIFY_ACCEPTANCE|Wrong acceptance taken back
            CONFIRM_LATE_ENTRY|Late or wrong entry confirmed
            ASK_EXTENSION|More time asked for
            GRANT_EXTENSION|More time given
            REFUSE_EXTENSION|No more time given
            OBJECT_TO_FINDING|Objection to the nonconformity
            ANSWER_OBJECTION_TO_FINDING|Objection answered
            PROPOSE_DOWNGRADE|Proposed to grade it down
            PROPOSE_WITHDRAWAL|Proposed to withdraw it
            REGRADE_FINDING|Grade changed
            WITHDRAW_FINDING|Nonconformity withdrawn
            ASK_FOR_INFORMATION|Information asked for
            GIVE_INFORMATION|Information given
            WITHDRAW_QUESTION|Question withdrawn
            DRAFT_PROOF|Certificate proof sent
            APPROVE_PROOF|Proof approved
            ASK_FOR_CHANGES|Changes to the proof asked for
            WITHDRAW_PROOF|Proof withdrawn
            ASK_REISSUE|Asked to print the certificate anew
            REISSUE_CERTIFICATE|Certificate printed anew
            REFUSE_REISSUE|Printing anew refused
            WRITE_TO_CLIENT|Letter to the client
            WRITE_TO_BODY|Letter to the body
            ANSWER_THE_BODY|Body's letter answered
            ANSWER_THE_CLIENT|Client's letter answered
            CLOSE_LETTER|Closed without an answer
            NOTIFY_CHANGE|Body told of a change
            APPLY_FOR_EXTENSION|Wider scope applied for
            TRIAGE_CHANGE|Said what follows from the change
            REVIEW_EXTENSION|Wider scope accepted for audit
            SIGN_CHANGE_ORDER|Change order signed
            CLOSE_CHANGE|Closed
            """.lines()
            .map(l -> l.split("\\|", 2))
            .collect(Collectors.toUnmodifiableMap(l -> Operation.valueOf(l[0].strip()), l -> l[1].strip()));

    private static final Map<String, String> BY_DEED = Stream.of(Operation.values())
            .collect(Collectors.toUnmodifiableMap(Operation::journaled, WhatHappened::words, (first, _) -> first));

    private WhatHappened() {}

    /** {@code Agreement offered}; the words of the operation where none are kept here, which a test refuses. */
    static String words(Operation operation) {
        return Optional.ofNullable(WORDS.get(operation)).orElse(operation.words());
    }

    /** By the name under which it is journaled; of what is no operation the words of the journal. */
    static String words(String deed) {
        return Optional.ofNullable(BY_DEED.get(deed)).orElseGet(() -> NamesOfDeeds.of(deed));
    }
}

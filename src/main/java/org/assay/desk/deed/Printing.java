package org.assay.desk.deed;

import java.util.EnumSet;
import java.util.Set;
import org.assay.desk.Unprinted;

/** Which deeds leave words that papers print: only these are held to the letters that papers have. */
final class Printing {
    /** Their form is shared with deeds whose reason is printed. */
    private static final Set<Operation> REASON_IS_PRINTED_NOWHERE = EnumSet.of(
            Operation.HOLD_APPLICATION,
            Operation.RESUME_APPLICATION,
            Operation.RETURN_APPLICATION,
            Operation.APPROVE_TIME,
            Operation.ANSWER_OBJECTION_TO_AUDIT,
            Operation.CONFIRM_TEAM,
            Operation.ANSWER_OBJECTION_TO_CHANGE,
            Operation.ADJOURN_AUDIT,
            Operation.RESUME_AUDIT,
            Operation.EXHAUST_AUDIT,
            Operation.ASK_FOR_CHANGES,
            Operation.WITHDRAW_PROOF,
            Operation.REISSUE_CERTIFICATE,
            Operation.REFUSE_REISSUE,
            Operation.CLOSE_LETTER,
            Operation.CLOSE_CHANGE);

    private Printing() {}

    /** Whether what is typed may come to stand on a paper. */
    static boolean prints(Operation operation) {
        return !operation.form().isAnnotationPresent(Unprinted.class) && !REASON_IS_PRINTED_NOWHERE.contains(operation);
    }
}

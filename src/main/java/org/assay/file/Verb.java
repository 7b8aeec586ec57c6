package org.assay.file;

import java.util.Locale;

/** What a certification decision can say. */
public enum Verb implements Worded {
    GRANT("Grant certification"),
    GRANT_PART("Grant certification for a part"),
    REFUSE("Refuse certification"),
    SUSPEND("Suspend"),
    LIFT_SUSPENSION("Lift the suspension"),
    WITHDRAW("Withdraw"),
    MAINTAIN("Maintain certification"),
    RENEW("Renew certification"),
    REFUSE_RENEWAL("Refuse to renew certification"),
    RESTORE("Restore expired certification"),
    GRANT_ANEW("Grant certification anew"),
    EXTEND("Extend the scope"),
    REDUCE("Reduce the scope"),
    SUSPEND_PART("Suspend a part of the scope"),
    LIFT_PART("Lift the suspension of a part"),
    END("End certification at the client's request"),
    TRANSFER_OUT("End certification by transfer to another body");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    /** As addresses spell it: {@code grant-part}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether a cycle begins with a decision so worded, and with it what the certificate says of accreditation. */
    public boolean beginsACycle() {
        return switch (this) {
            case GRANT, GRANT_PART, RENEW, RESTORE, GRANT_ANEW -> true;
            case REFUSE,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    WITHDRAW,
                    MAINTAIN,
                    REFUSE_RENEWAL,
                    EXTEND,
                    REDUCE,
                    SUSPEND_PART,
                    LIFT_PART,
                    END,
                    TRANSFER_OUT -> false;
        };
    }

    /** Whether a decision so worded rests on what audits have examined. */
    public boolean restsOnAudits() {
        return switch (this) {
            case GRANT, GRANT_PART, REFUSE, MAINTAIN, RENEW, REFUSE_RENEWAL, RESTORE, GRANT_ANEW, EXTEND -> true;
            case SUSPEND, LIFT_SUSPENSION, WITHDRAW, REDUCE, SUSPEND_PART, LIFT_PART, END, TRANSFER_OUT -> false;
        };
    }
}

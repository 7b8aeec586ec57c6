package org.assay.file;

/** Where an audit stands. */
public enum AuditStanding implements Worded {
    NONE("not programmed"),
    PROGRAMMED("programmed"),
    SCHEDULED("dates and team proposed"),
    OBJECTED("the client objects"),
    CONFIRMED("confirmed by the client"),
    PLANNED("planned"),
    IN_PROGRESS("in progress"),
    ADJOURNED("adjourned"),
    CONDUCTED("conducted"),
    REPORTED("reported"),
    REVIEWED("report reviewed"),
    TERMINATED("terminated"),
    EXHAUSTED("exhausted: a major was not verified in time"),
    CANCELLED("cancelled"),
    /** It took place before the file began: its last day and who audited are known, and nothing else. No move leads from here. */
    BROUGHT_FORWARD("brought forward");

    private final String words;

    AuditStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether nothing of its fieldwork is left. */
    public boolean over() {
        return conducted() || repeated() || this == CANCELLED;
    }

    /** Whether it has not begun, and is still to come. */
    public boolean ahead() {
        return switch (this) {
            case NONE, PROGRAMMED, SCHEDULED, OBJECTED, CONFIRMED, PLANNED -> true;
            case IN_PROGRESS,
                    ADJOURNED,
                    CONDUCTED,
                    REPORTED,
                    REVIEWED,
                    TERMINATED,
                    EXHAUSTED,
                    CANCELLED,
                    BROUGHT_FORWARD -> false;
        };
    }

    /** Whether its fieldwork is over as planned; of one that was brought forward only its day is known. */
    public boolean conducted() {
        return this == CONDUCTED || this == REPORTED || this == REVIEWED || this == BROUGHT_FORWARD;
    }

    /** Whether anything may rest on it, now or once it is conducted. */
    public boolean counts() {
        return this != CANCELLED && !repeated();
    }

    /** Whether it took place and has to be gone through again. */
    public boolean repeated() {
        return this == TERMINATED || this == EXHAUSTED;
    }
}

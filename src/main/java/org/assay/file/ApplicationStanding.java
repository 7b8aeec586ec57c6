package org.assay.file;

/** Where an application stands. */
public enum ApplicationStanding implements Worded {
    DRAFT("being prepared"),
    SUBMITTED("under review"),
    ON_HOLD("held for impartiality"),
    RETURNED("returned to the client"),
    ACCEPTED("accepted"),
    OFFERED("agreement offered"),
    AGREED("agreed"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn by the applicant"),
    LAPSED("lapsed");

    private final String words;

    ApplicationStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether nothing is applied for any more, and nothing was agreed. */
    public boolean ended() {
        return switch (this) {
            case DECLINED, WITHDRAWN, LAPSED -> true;
            case DRAFT, SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED -> false;
        };
    }
}

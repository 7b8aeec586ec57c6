package org.assay.file;

/** Where a certification stands on a day. {@link #GRANTED} and {@link #EXPIRED} come with time; no move leads to them. */
public enum Standing implements Worded {
    NONE("no certification"),
    GRANTED("granted, not yet effective"),
    CERTIFIED("certified"),
    SUSPENDED("suspended"),
    EXPIRED("expired"),
    WITHDRAWN("withdrawn"),
    ENDED("ended by the client"),
    TRANSFERRED("transferred to another body"),
    REFUSED("refused");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether nothing of it comes back: it was refused, or ended before its time. */
    public boolean ended() {
        return switch (this) {
            case REFUSED, WITHDRAWN, ENDED, TRANSFERRED -> true;
            case NONE, GRANTED, CERTIFIED, SUSPENDED, EXPIRED -> false;
        };
    }

    /** Whether a certificate that was issued may not be referred to while it stands there (ISO/IEC 17021-1, 8.3.4 and 9.6.5). */
    public boolean outOfForce() {
        return switch (this) {
            case SUSPENDED, EXPIRED, WITHDRAWN, ENDED, TRANSFERRED -> true;
            case NONE, GRANTED, CERTIFIED, REFUSED -> false;
        };
    }

    /** Whether it lasted as long as its certificate said, and no longer. */
    public boolean ranOut() {
        return this == EXPIRED;
    }

    /** Whether the validity that a certificate names runs: not yet, now, or on once a suspension is lifted. */
    public boolean runs() {
        return switch (this) {
            case GRANTED, CERTIFIED, SUSPENDED -> true;
            case NONE, REFUSED, EXPIRED, WITHDRAWN, ENDED, TRANSFERRED -> false;
        };
    }
}

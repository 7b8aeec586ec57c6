package org.assay.file;

/** How a special audit is announced to the client where it is not announced as usual (ISO/IEC 17021-1, 9.6.4.2). */
public enum Announcement implements Worded {
    SHORT_NOTICE("at short notice", "Short-notice audit"),
    UNANNOUNCED("unannounced", "Unannounced audit");

    private final String words;
    private final String title;

    Announcement(String words, String title) {
        this.words = words;
        this.title = title;
    }

    @Override
    public String words() {
        return words;
    }

    /** What people call such an audit. */
    public String title() {
        return title;
    }
}

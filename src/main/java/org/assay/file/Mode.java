package org.assay.file;

/** Where an audit takes place. */
public enum Mode implements Worded {
    ON_SITE("on site"),
    REMOTE("remote"),
    HYBRID("partly on site, partly remote");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

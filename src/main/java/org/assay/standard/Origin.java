package org.assay.standard;

/** Where a row of a crosswalk came from. */
public enum Origin {
    CERTPRO_PAGE("CertPro page"),
    OVERVIEW_PAGE("overview page"),
    PUBLIC_SOURCE("public source"),
    OWN_KNOWLEDGE("own knowledge");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** In a word or two. */
    public String words() {
        return words;
    }
}

package org.assay.file;

/** Where a row of a portfolio stands: a certification of before that is to be taken over. */
public enum PortfolioStanding implements Worded {
    NONE("not handed in"),
    HANDED_IN("awaits the second signature"),
    BROUGHT_FORWARD("brought forward"),
    RETURNED("returned");

    private final String words;

    PortfolioStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

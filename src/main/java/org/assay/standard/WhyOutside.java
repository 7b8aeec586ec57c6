package org.assay.standard;

/** Why a rule of the trade is not weighed here. */
public enum WhyOutside {
    OF_THE_BODY("Not of this software", "the body keeps it by its own procedures"),
    OF_PEOPLE("Not of this software", "people judge it, and the file holds their words"),
    MADE_SO("Nothing to weigh", "the way Assay is made keeps it"),
    NOT_BUILT("Not built yet", "it belongs to work that Assay does not carry out yet"),
    UNVERIFIED("Not used", "nobody has compared it with a licensed text"),
    NO_RULE("No rule", "it forbids and demands nothing of a certification");

    private final String words;
    private final String meaning;

    WhyOutside(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /** The same at length. */
    public String meaning() {
        return meaning;
    }
}

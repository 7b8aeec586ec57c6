package org.assay.file;

/** What is known of a name on a proof under which the client is not registered, nor certified (ISO/IEC 17021-1, 8.2.2 a, 8.5.3). */
public enum AnotherName implements Worded {
    /** The client has typed it as its new name, in a notice from which the body has said that a new print follows. */
    IN_A_NOTICE("told by the client as its new name"),
    /** It stands in no such notice. */
    IN_NO_NOTICE("not told of as its new name"),
    /** It is in a legal form of another law: another legal person's, whoever has told of it. */
    OF_ANOTHER_LAW("in a legal form of another law");

    private final String words;

    AnotherName(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

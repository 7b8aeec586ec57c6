package org.assay.file;

/** Why a special audit takes place (ISO/IEC 17021-1, 9.6.4). */
public enum Cause implements Worded {
    SCOPE_EXTENSION("The client applies for a wider scope"),
    CHANGE("The client has told of a change"),
    COMPLAINT("A complaint is looked into"),
    INCIDENT("A serious incident is looked into"),
    SUSPENSION("The cause of a suspension is looked at"),
    OTHER("Another cause, stated in words");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

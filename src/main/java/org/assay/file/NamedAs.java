package org.assay.file;

/** As what a client names a person. */
public enum NamedAs implements Worded {
    OWNER("owner of the AI management system"),
    SPONSOR("sponsor in top management"),
    PROCESS("who answers for a process"),
    UNIT("who answers for a unit"),
    SUPPLIER("who looks after a supplier"),
    CONTACT("contact of the client"),
    MEMBER("person of the client");

    private final String words;

    NamedAs(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

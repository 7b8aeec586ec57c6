package org.assay.file;

/** By what somebody works for the certification body (ISO/IEC 17021-1, 5.2.8, 7.3 and 7.5). */
public enum WorksAs implements Worded {
    EMPLOYEE("employed by the body"),
    CONTRACTOR("under a contract of their own"),
    SENT_BY_A_COMPANY("sent by another organisation"),
    SENT_BY_A_CONSULTANCY("sent by an organisation that advises on management systems");

    private final String words;

    WorksAs(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether the body engages her in person, so that she may decide in its name. */
    public boolean inPerson() {
        return this == EMPLOYEE || this == CONTRACTOR;
    }
}

package org.assay.standard;

/** A management system standard that this body certifies against; the name is the prefix of certificate numbers. */
public enum Standard {
    AIMS("ISO/IEC 42001:2023", "AI management system"),
    ISMS("ISO/IEC 27001:2022", "Information security management system"),
    QMS("ISO 9001:2015", "Quality management system");

    private final String edition;
    private final String subject;

    Standard(String edition, String subject) {
        this.edition = edition;
        this.subject = subject;
    }

    /** The standard with its edition, as a certificate must name it (ISO/IEC 17021-1, 8.2.2 e). */
    public String edition() {
        return edition;
    }

    /** The year in which this edition was published. */
    public int year() {
        return Integer.parseInt(edition.substring(edition.lastIndexOf(':') + 1));
    }

    /** The kind of management system, in words. */
    public String subject() {
        return subject;
    }
}

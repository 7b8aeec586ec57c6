package org.assay.file;

/** What an auditor saw, by how it was come by (ISO 19011 6.4.7 knows interviews, observations and the review of documents). */
public enum EvidenceKind implements Worded {
    DOCUMENT("document"),
    INTERVIEW("interview"),
    OBSERVATION("observation"),
    RECORDS("sample of records"),
    SYSTEM("AI system in use");

    private final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

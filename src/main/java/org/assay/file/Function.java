package org.assay.file;

/** What a person can be competent for in certification (ISO/IEC 17021-1, 7.1.2 and Annex A). */
public enum Function implements Worded {
    APPLICATION_REVIEW("reviewing applications"),
    PROGRAMME("choosing teams and audit time"),
    LEADING("leading audit teams"),
    AUDITING("auditing"),
    EXPERTISE("technical expertise"),
    REPORT_REVIEW("reviewing reports"),
    DECISION("deciding on certification"),
    IMPARTIALITY("safeguarding impartiality");

    private final String words;

    Function(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

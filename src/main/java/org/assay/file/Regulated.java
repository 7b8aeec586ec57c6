package org.assay.file;

/** What of an applicant's AI stands under supervision, by the applicant's own word. */
public enum Regulated implements Worded {
    FINANCIAL("regulated financial services"),
    CLINICAL("clinical use"),
    PUBLIC_AUTHORITY("decisions of a public authority"),
    OTHER("another regulated use");

    private final String words;

    Regulated(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

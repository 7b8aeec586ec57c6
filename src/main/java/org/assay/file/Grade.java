package org.assay.file;

/** The grade of a nonconformity (ISO/IEC 17021-1, 3.12 and 3.13). */
public enum Grade implements Worded {
    MAJOR("major"),
    MINOR("minor");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

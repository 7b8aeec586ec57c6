package org.assay.file;

/** What a later audit finds of the corrective action for a nonconformity (ISO/IEC 17021-1, 9.6.2.2). */
public enum Effect implements Worded {
    EFFECTIVE("found effective"),
    NOT_EFFECTIVE("not found effective");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

package org.assay.file;

/** How a corrective action was verified (ISO/IEC 17021-1, 9.4.10). */
public enum VerificationWay implements Worded {
    DOCUMENTS("by documents"),
    FOLLOW_UP_VISIT("by a follow-up visit");

    private final String words;

    VerificationWay(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

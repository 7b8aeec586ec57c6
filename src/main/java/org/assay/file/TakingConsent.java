package org.assay.file;

/**
 * What the client lets the body take as evidence about one of its AI systems (ISO/IEC 17021-1, 8.4).
 *
 * @param system its number in the application; 0 for all that is about no single AI system
 * @param documents of what is written to be read: policies, procedures, reports
 * @param records of what comes of the work: records, pictures, what a system puts out
 */
public record TakingConsent(int system, Takes documents, Takes records) {
    /** All that is about no single AI system. */
    public static final int NO_SYSTEM = 0;

    Takes of(EvidenceKind kind) {
        return kind == EvidenceKind.DOCUMENT ? documents : records;
    }
}

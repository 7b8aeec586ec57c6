package org.assay.audittime;

/** Half-days of each stage as a person chose them, above 0. */
public record Chosen(int stage1, int stage2) {
    public int total() {
        return stage1 + stage2;
    }
}

package org.assay.file;

/**
 * Days that rose after the signature, as a change order to the agreement says them.
 *
 * @param total half-days of an initial audit
 */
public record AgreedDays(int total, ChangeOrder order) {}

package org.assay.file;

import java.time.LocalDate;

/**
 * The text of a certification agreement, as far as rules look at it; the words stand in a row of their own.
 *
 * @param sha256 of the whole text, in lower-case hexadecimal digits
 * @param terms edition of the body's terms
 * @param stage1 half-days of Stage 1 that it names
 * @param stage2 half-days of Stage 2 that it names
 * @param scope hash of scope sentence, sites and AI systems that it names
 * @param offeredOn the day on which it was drawn up for the client
 */
public record AgreedText(String sha256, String terms, int stage1, int stage2, String scope, LocalDate offeredOn)
        implements Said {}

package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * A fixed-price offer that is sent or accepted.
 *
 * @param scope hash of the scope as it stands today
 * @param variant the one that is accepted; null where the offer is sent
 */
public record QuoteStep(Quote quote, String scope, @Nullable Integer variant) implements Said {}

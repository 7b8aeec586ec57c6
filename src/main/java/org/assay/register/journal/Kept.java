package org.assay.register.journal;

import java.util.UUID;

/**
 * A row of words that a deed has left, which the journal itself does not repeat.
 *
 * @param row its id
 * @param sha256 of all that stands in it, in lower-case hexadecimal digits
 */
public record Kept(UUID row, String sha256) {}

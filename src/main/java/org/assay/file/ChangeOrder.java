package org.assay.file;

import java.time.LocalDate;

/**
 * A change order to the agreement, signed by the client: a wider scope is audited once it is there.
 *
 * @param sha256 of the text that was signed, in lower-case hexadecimal digits
 */
public record ChangeOrder(String sha256, LocalDate signedOn, Person signedBy) implements Said {}

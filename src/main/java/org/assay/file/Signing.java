package org.assay.file;

/**
 * What is known of whoever signs what is brought forward.
 *
 * @param named whether the papers of before name an auditor as she is called, or so that it may be her
 */
public record Signing(boolean named) implements Said {}

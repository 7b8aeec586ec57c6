package org.assay.file;

/** The wording of a certificate as the client is shown it, known by its hash. */
public record Proof(String hash) implements Said {}

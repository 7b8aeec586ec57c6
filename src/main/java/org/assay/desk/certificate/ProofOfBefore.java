package org.assay.desk.certificate;

/**
 * A proof as it was drafted before sites and languages were chosen: as it writes them. Both are empty of a later one, whose
 * {@link ProofForm} has lists under the same names.
 */
public record ProofOfBefore(String sites, String languages) {}

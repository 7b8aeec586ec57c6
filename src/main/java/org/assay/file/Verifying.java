package org.assay.file;

/** How something is verified. */
public record Verifying(VerificationWay way) implements Said {}

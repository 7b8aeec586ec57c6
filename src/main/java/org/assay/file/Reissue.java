package org.assay.file;

/** Why a certificate is printed anew without a decision. */
public record Reissue(ReissueKind kind) implements Said {}

package org.assay.file;

import java.util.UUID;

/** A tie from a nonconformity to an older one of the same file. */
public record Link(LinkKind kind, UUID finding) {}

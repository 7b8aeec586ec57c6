package org.assay.file;

import java.util.UUID;

/** A question that Stage 1 raises about a clause or control. */
public record Question(UUID id, String about) implements Said {}

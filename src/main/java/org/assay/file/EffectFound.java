package org.assay.file;

/** What an auditor says of the corrective action for an earlier nonconformity. */
public record EffectFound(Effect effect) implements Said {}

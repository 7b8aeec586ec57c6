package org.assay.desk;

import java.util.UUID;

/** A certification file, in the version that the caller has seen. */
public record Aim(UUID file, int version) {}

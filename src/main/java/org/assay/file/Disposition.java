package org.assay.file;

import java.util.UUID;

/** What the lead auditor makes of a question. */
public record Disposition(UUID question, ConcernStanding standing) implements Said {}

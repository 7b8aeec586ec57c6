package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * Why a certificate is printed anew without a decision.
 *
 * @param soaVersion the version of the statement of applicability that it would name, where that changes
 */
public record Reissue(ReissueKind kind, @Nullable String soaVersion) implements Said {}

package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * Why a certificate is printed anew without a decision.
 *
 * @param soaVersion the version of the statement of applicability that it would name, where that changes
 * @param holder hash of the name that it would bear, where that changes
 */
public record Reissue(
        ReissueKind kind,
        @Nullable String soaVersion,
        @Nullable String holder) implements Said {}

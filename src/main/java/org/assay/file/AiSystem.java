package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * What rules look at in an AI system; its name and purpose are texts of the application.
 *
 * @param highRisk whether the applicant declares it high-risk under the law that binds it; null where it is not said
 */
public record AiSystem(
        Technology technology,
        AiRole role,
        Stage stage,
        boolean inScope,
        @Nullable Boolean highRisk) {
    /** One of which nothing is said about its risk. */
    public AiSystem(Technology technology, AiRole role, Stage stage, boolean inScope) {
        this(technology, role, stage, inScope, null);
    }
}

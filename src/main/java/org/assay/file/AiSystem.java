package org.assay.file;

import org.jspecify.annotations.Nullable;

/**
 * What rules look at in an AI system; its name and purpose are texts of the application.
 *
 * @param highRisk whether the applicant declares it high-risk under the law that binds it; null where it is not said
 * @param told hash of its name and purpose, but for case and spaces; null in applications of before that was compared
 * @param prohibited whether the applicant declares it prohibited under that law, which counts as high risk as well; null where it
 *     is not said
 * @param purpose hash of its purpose alone; null in applications of before that was told apart from its name
 */
public record AiSystem(
        Technology technology,
        AiRole role,
        Stage stage,
        boolean inScope,
        @Nullable Boolean highRisk,
        @Nullable String told,
        @Nullable Boolean prohibited,
        @Nullable String purpose) {
    /** One of which nothing is said about its risk. */
    public AiSystem(Technology technology, AiRole role, Stage stage, boolean inScope) {
        this(technology, role, stage, inScope, null, null, null, null);
    }

    /** One of which the words are not compared. */
    public AiSystem(Technology technology, AiRole role, Stage stage, boolean inScope, @Nullable Boolean highRisk) {
        this(technology, role, stage, inScope, highRisk, null, null, null);
    }

    /** One that is not declared prohibited. */
    public AiSystem(
            Technology technology,
            AiRole role,
            Stage stage,
            boolean inScope,
            @Nullable Boolean highRisk,
            @Nullable String told) {
        this(technology, role, stage, inScope, highRisk, told, null, null);
    }

    /** One whose purpose is not told apart from its name. */
    public AiSystem(
            Technology technology,
            AiRole role,
            Stage stage,
            boolean inScope,
            @Nullable Boolean highRisk,
            @Nullable String told,
            @Nullable Boolean prohibited) {
        this(technology, role, stage, inScope, highRisk, told, prohibited, null);
    }

    /** Whether both say their name and purpose, and not the same. */
    public boolean readsOtherwiseThan(AiSystem other) {
        return told != null && other.told != null && !told.equals(other.told);
    }

    /** Whether the client has another role for it, or it is for something else; where the purpose was not told apart, it may be. */
    public boolean worksOtherwiseThan(AiSystem other) {
        boolean renamed = purpose != null && purpose.equals(other.purpose);
        return role != other.role || (readsOtherwiseThan(other) && !renamed);
    }
}

package org.assay.desk.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.assay.audittime.Inputs;
import org.assay.desk.Asked;
import org.assay.file.AiRole;
import org.assay.file.KnownInputs;
import org.assay.file.Technology;
import org.jspecify.annotations.Nullable;

/** AI systems in scope that are alike, as audit time counts them. */
public record SystemsLine(
        @Asked("Technology") @NotNull(message = "Choose the technology")
        Technology technology,

        @Asked(value = "The client's role", optional = true) @Nullable
        AiRole role,

        @Asked("How many")
        @NotNull(message = "Enter how many there are")
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 10_000, message = "Enter at most 10,000")
        Integer count,

        @Asked(value = "Of high risk", optional = true) @Nullable
        Boolean highRisk) {
    /** Whether all is said that is reckoned with; what is missing is told at its field. */
    boolean whole() {
        return Objects.nonNull(technology) && Objects.nonNull(count);
    }

    Inputs.Systems systems() {
        return new Inputs.Systems(
                KnownInputs.named(technology),
                role == null ? null : KnownInputs.doing(role),
                Boolean.TRUE.equals(highRisk),
                true,
                count);
    }
}

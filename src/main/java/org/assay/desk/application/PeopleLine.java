package org.assay.desk.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.audittime.Inputs;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.file.AiWork;
import org.assay.file.KnownInputs;
import org.jspecify.annotations.Nullable;

/** A group of persons in scope who do the same, as audit time counts them; what is left empty is none. Nothing is reckoned from the words. */
public record PeopleLine(
        @Asked(value = "What the client says they do", optional = true) @Words(max = 200, optional = true) @Nullable
        String activity,

        @Asked(value = "What they do with AI", optional = true) @Nullable
        Set<AiWork> doing,

        @Asked(value = "Full time", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        @Nullable
        Integer fullTime,

        @Asked(value = "Part time", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        @Nullable
        Integer partTime,

        @Asked(value = "Their hours a week", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 60, message = "Enter at most 60")
        @Nullable
        Integer weekHours,

        @Asked(value = "Contractors", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        @Nullable
        Integer contractors,

        @Asked(value = "Shifts", optional = true)
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 10, message = "Enter at most 10")
        @Nullable
        Integer shifts,

        @Asked(value = "Agreed: all do the same simple work", optional = true) @Nullable
        Boolean identical) {
    /** As the application would say it, and as it is agreed. */
    Inputs.Group group() {
        Set<AiWork> known = doing == null
                ? Set.of()
                : doing.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return KnownInputs.group(
                new GroupLine("", null, true, known, fullTime, partTime, weekHours, contractors, shifts, identical)
                        .group(),
                true,
                Boolean.TRUE.equals(identical));
    }
}

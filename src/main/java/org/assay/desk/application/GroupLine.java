package org.assay.desk.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.assay.audittime.Doing;
import org.assay.audittime.Inputs;
import org.assay.desk.Asked;
import org.assay.file.Worded;
import org.jspecify.annotations.Nullable;

/** A group of persons in scope who do the same, as audit time counts them; what is left empty is none. */
public record GroupLine(
        @Asked(value = "What they do with AI", optional = true) @Nullable
        Does doing,

        @Asked(value = "Full time", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1000000")
        @Nullable
        Integer fullTime,

        @Asked(value = "Part time", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1000000")
        @Nullable
        Integer partTime,

        @Asked(value = "Their hours a week", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 60, message = "Enter at most 60")
        @Nullable
        Integer weekHours,

        @Asked(value = "Contractors", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1000000")
        @Nullable
        Integer contractors,

        @Asked(value = "Shifts", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 10, message = "Enter at most 10")
        @Nullable
        Integer shifts,

        @Asked(value = "All do the same simple work", optional = true) @Nullable
        Boolean identical) {
    /** What people do with AI, as a form offers it. */
    public enum Does implements Worded {
        DEVELOPS(Doing.DEVELOPS),
        PROVIDES(Doing.PROVIDES),
        OPERATES(Doing.OPERATES),
        USES(Doing.USES);

        private final Doing doing;

        Does(Doing doing) {
            this.doing = doing;
        }

        Doing doing() {
            return doing;
        }

        @Override
        public String words() {
            return doing.words();
        }
    }

    Inputs.Group group() {
        return new Inputs.Group(
                0,
                true,
                doing == null ? null : doing.doing(),
                none(fullTime),
                none(partTime),
                none(weekHours),
                none(contractors),
                Objects.requireNonNullElse(shifts, 1),
                Boolean.TRUE.equals(identical));
    }

    static int none(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}

package org.assay.desk.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.file.AiWork;
import org.assay.file.PersonnelGroup;
import org.jspecify.annotations.Nullable;

/** A group of people who do the same at one site. */
public record GroupLine(
        @Asked("What they do") @Words(message = "Say what they do")
        String activity,

        @Asked(value = "Number of the site", hint = "As in the list of sites, the first being 1.", optional = true)
        @Min(value = 1, message = "Enter the number of a site, 1 or more")
        @Max(value = 100, message = "Enter the number of a site in the list")
        @Nullable
        Integer site,

        @Asked(value = "In scope", optional = true) @Nullable
        Boolean inScope,

        @Asked(
                value = "What they do with AI systems in scope",
                hint = "Nothing where they take no part in their life cycle.",
                optional = true)
        @Nullable
        Set<AiWork> work,

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

        @Asked(value = "Hours a week of each who works part time", sometimes = true)
        @Min(value = 1, message = "Enter 1 to 60 hours")
        @Max(value = 60, message = "Enter 1 to 60 hours")
        @Nullable
        Integer weeklyHours,

        @Asked(value = "Contractors", hint = "Who work under your control.", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        @Nullable
        Integer contractors,

        @Asked(value = "Shifts", hint = "1 where nothing is said.", optional = true)
        @Min(value = 1, message = "Enter 1 to 5 shifts")
        @Max(value = 5, message = "Enter 1 to 5 shifts")
        @Nullable
        Integer shifts,

        @Asked(value = "All do the same simple task", optional = true) @Nullable
        Boolean alike) {
    PersonnelGroup group() {
        return new PersonnelGroup(
                activity.strip(),
                site,
                Boolean.TRUE.equals(inScope),
                work == null ? Set.of() : work,
                number(fullTime),
                number(partTime),
                number(partTime) == 0 ? null : weeklyHours,
                number(contractors),
                shifts == null ? 1 : shifts,
                Boolean.TRUE.equals(alike));
    }

    /** Everybody in it, each counted as one. */
    int people() {
        return number(fullTime) + number(partTime) + number(contractors);
    }

    private static int number(@Nullable Integer said) {
        return said == null ? 0 : said;
    }
}

package org.assay.desk.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Fault;
import org.assay.file.FormText;
import org.assay.file.Ground;
import org.assay.file.PartOfTheScope;
import org.assay.file.Said;
import org.assay.file.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A certification decision as the decision maker types it.
 *
 * @param reason why it is decided so; mandatory for every verb
 * @param effectiveFrom first day of effect of a grant; the day of the decision where it is empty
 * @param refusedPart with a grant for a part: what is refused, and why
 * @param fault where surveillance came late or was not held: through whose fault
 * @param deviation where surveillance came late or was not held: why, and what that means for the decision
 * @param leavesWith with a reduction: references of the open nonconformities that concern only what is left out
 * @param systems with the suspension of a part: numbers of the AI systems that it concerns; with its lifting: of those that are
 *     suspended no longer, where several parts are
 * @param sheet SHA-256 of the sheet that was read; the decision is not taken where the sheet has changed since
 * @param attestations by name of the rule: the words with which the decision maker answers for it
 * @param waivers by name of the rule: the justification for departing from it
 */
public record DecisionForm(
        @NotNull(message = "Choose what you decide") Verb verb,

        @Words(substance = true, max = 4000, message = "Give the reason for the decision")
        String reason,

        @Nullable LocalDate effectiveFrom,
        @Nullable Ground ground,

        @Words(substance = true, max = 2000, optional = true) @Nullable
        String groundWords,

        @Words(substance = true, max = 4000, optional = true) @Nullable
        String refusedPart,

        @Nullable Fault fault,

        @Words(substance = true, max = 2000, optional = true) @Nullable
        String deviation,

        @Words(max = 400, optional = true) @Nullable String leavesWith,

        @Size(max = 200, message = "Name at most 200 AI systems") @Nullable
        Set<@NotNull @Min(1) @Max(999) Integer> systems,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "This is not the hash of a sheet")
        String sheet,

        @Nullable Map<String, @Words(max = 2000, optional = true) String> attestations,
        @Nullable Map<String, @Words(max = 2000, optional = true) String> waivers)
        implements Form, FormText.Decided {

    /** The part of the scope that it names. */
    @Override
    public Said said(Asking asking) {
        return part();
    }

    /** The same, which is read against nothing. */
    public Said part() {
        return systems == null || systems.isEmpty() ? Said.NOTHING : new PartOfTheScope(systems);
    }

    public Map<String, String> attested() {
        return attestations == null ? Map.of() : attestations;
    }

    public Map<String, String> waived() {
        return waivers == null ? Map.of() : waivers;
    }
}

package org.assay.desk.certification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.desk.Words;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Part;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What an initial audit left behind, as a person enters it.
 *
 * @param scope the sentence that the certificate would carry
 * @param agreementReference together with the day of signature, or both empty where nothing is signed yet
 * @param team persons and the parts they took; at least one lead auditor
 */
public record AuditResultForm(
        @NotNull(message = "Choose the client") UUID client,
        @NotNull(message = "Choose the standard") Standard standard,

        @Words(max = 2000, message = "Enter the scope as one sentence")
        String scope,

        @Words(optional = true) @Nullable String agreementReference,
        @Nullable LocalDate agreementSignedOn,
        @NotNull(message = "Enter the last day of Stage 2") LocalDate lastDayOfStage2,

        @NotNull(message = "Enter at least the lead auditor") @Size(max = 30, message = "Enter at most 30 persons")
        List<@Valid @NotNull(message = "Choose a person and a part") Member> team,

        @Nullable @Size(max = 200, message = "Enter at most 200 findings")
        List<@Valid @NotNull(message = "Describe the finding") Raised> findings) {

    /** Who took which part. */
    public record Member(
            @NotNull(message = "Choose the person") UUID person,
            @NotNull(message = "Choose the part") Part part) {}

    /**
     * A finding as the audit left it: raised, or with its plan accepted already. Verifying it is an act of its own.
     *
     * @param requirement the clause, or clause and control, that was not met
     */
    public record Raised(
            @NotNull(message = "Choose major or minor") Grade grade,

            @NotNull(message = "Choose where the finding stands")
            FindingStanding standing,

            @Words(message = "Enter the requirement that was not met")
            String requirement,

            @Words(max = 4000, message = "State the nonconformity")
            String statement) {}

    public List<Raised> raised() {
        return findings == null ? List.of() : findings;
    }
}

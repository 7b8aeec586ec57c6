package org.assay.desk.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.desk.AiSystems;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.file.Said;
import org.assay.file.Takes;
import org.assay.file.TakingConsent;
import org.assay.file.TakingConsents;

/** What the client lets the body take as evidence, by AI system; what has no line is seen and referred to. */
public record ConsentForm(
        @Asked(
                value = "What may be taken as evidence",
                hint = "A line for each AI system by its number, and 0 for all that is about no single one.")
        @NotEmpty(message = "Enter at least one line")
        @Size(max = 100, message = "Enter up to 100 lines")
        List<@Valid @NotNull Line> systems)
        implements Form {

    /** One AI system. */
    public record Line(
            @Asked(value = "AI system", hint = "Its number in the application; 0 for none of them.")
            @NotNull(message = "Enter the number of the AI system, or 0")
            @Min(value = 0, message = "Enter a number from 0")
            @Max(value = 999, message = "Enter a number up to 999")
            Integer system,

            @Asked(value = "Documents", hint = "Policies, procedures, reports.")
            @NotNull(message = "Choose what may be taken of documents")
            Takes documents,

            @Asked(value = "Records", hint = "Records, pictures, and what a system puts out.")
            @NotNull(message = "Choose what may be taken of records")
            Takes records) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        Set<Integer> known = AiSystems.offered(asking.file());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < (systems == null ? 0 : systems.size()); i++) {
            Integer number = systems.get(i) == null ? null : systems.get(i).system();
            if (number != null) {
                String field = "systems[" + i + "].system";
                found.unless(
                                number == TakingConsent.NO_SYSTEM || known.contains(number),
                                field,
                                "The application lists no AI system " + number + " in scope")
                        .unless(seen.add(number), field, "This AI system has a line already");
            }
        }
    }

    @Override
    public Said said(Asking asking) {
        return new TakingConsents(systems.stream()
                .map(l -> new TakingConsent(l.system(), l.documents(), l.records()))
                .toList());
    }
}

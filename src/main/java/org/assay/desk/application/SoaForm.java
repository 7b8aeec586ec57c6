package org.assay.desk.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Said;
import org.assay.file.Soa;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.standard.Control;
import org.jspecify.annotations.Nullable;

/** A statement of applicability as the client hands it in: line by line, or as comma-separated text. */
public record SoaForm(
        @Asked("Version") @Words(max = 40, message = "Enter the version")
        String version,

        @Asked("Date") @NotNull(message = "Enter its date") LocalDate dated,

        @Asked(
                value = "As comma-separated lines",
                hint = "One line for each control: control, yes or no, justification; or the template, filled in. Where"
                        + " something stands here, the lines below are not read.",
                optional = true)
        @Words(max = 60_000, optional = true)
        @Nullable
        String csv,

        @Asked("Controls") @Size(max = 200, message = "Enter at most 200 lines") @Nullable
        List<@Valid @NotNull Line> controls)
        implements Form {

    private static final int MOST_TOLD = 10;

    public SoaForm {
        csv = csv == null ? null : HandedInFile.unmarked(csv);
    }

    /** What the client says of one control. */
    public record Line(
            @Asked("Control") @Words(max = 20, message = "Enter the control")
            String control,

            @Asked(value = "Applies", optional = true) @Nullable
            Boolean applies,

            @Asked("Justification") @Words(max = 2000, optional = true) @Nullable
            String justification) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(dated == null || !dated.isAfter(asking.today()), "dated", "This day has not come yet");
        if (pasted()) {
            List<String> wrong =
                    SoaReading.of(String.valueOf(csv), asking.catalogue()).wrong();
            found.unless(wrong.isEmpty(), "csv", told(wrong));
        } else {
            List<Line> typed = controls == null ? List.of() : controls;
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < typed.size(); i++) {
                ControlNumber control = ControlNumber.of(typed.get(i).control());
                String field = "controls[" + i + "].control";
                found.unless(control.wrong() == null, field, "“" + control.id() + "”: " + control.wrong())
                        .unless(
                                SoaReading.known(control.id(), asking.catalogue()),
                                field,
                                SoaReading.unknown(control.id()))
                        .unless(seen.add(control.id()), field, "The control " + control.id() + " stands there twice");
            }
        }
        found.unless(!lines().isEmpty(), "csv", "Enter a line for each control");
    }

    /** The first of many mistakes, and how many more there are. */
    public static String told(List<String> wrong) {
        String first = wrong.stream().limit(MOST_TOLD).collect(Collectors.joining(". "));
        return wrong.size() > MOST_TOLD ? first + ". And " + (wrong.size() - MOST_TOLD) + " more" : first;
    }

    private boolean pasted() {
        return csv != null && !csv.isBlank();
    }

    @Override
    public Said said(Asking asking) {
        List<Line> lines = lines();
        Set<String> mentioned = named(lines, _ -> true);
        return new Soa(
                version.strip(),
                dated,
                named(lines, l -> Boolean.TRUE.equals(l.applies)),
                named(lines, l -> !Boolean.TRUE.equals(l.applies)),
                asking.catalogue().controls().stream()
                        .map(Control::id)
                        .filter(c -> !mentioned.contains(c))
                        .collect(Collectors.toSet()),
                named(lines, l -> SoaWords.saysNothing(l.justification)),
                Hashes.of(Canonical.text(lines)));
    }

    /** The lines, from wherever they were typed. */
    public List<Line> lines() {
        if (csv != null && !csv.isBlank()) {
            return SoaCsv.read(csv).lines();
        }
        return controls == null
                ? List.of()
                : controls.stream()
                        .map(l -> new Line(ControlNumber.of(l.control).id(), l.applies, l.justification))
                        .toList();
    }

    private static Set<String> named(List<Line> lines, java.util.function.Predicate<Line> which) {
        return lines.stream().filter(which).map(l -> l.control.strip()).collect(Collectors.toSet());
    }
}

package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.Mode;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.file.Said;
import org.assay.register.people.NameHashes;
import org.jspecify.annotations.Nullable;

/** Who was there on which half-days; the whole of it each time. */
public record TimeSheetForm(
        @Asked(
                value = "Who was there",
                hint =
                        "A line for each person and day: 0.5 or 1. Reading ahead and afterwards counts, travel does not.")
        @NotEmpty(message = "Enter at least one line")
        @Size(max = 400, message = "Enter at most 400 lines")
        List<@Valid @NotNull Line> presences,

        @Asked(
                value = "Others who were there",
                hint = "Observers, interpreters, guides: in which capacity. Their time does not count.",
                optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String others)
        implements Form {

    /** One person on one day. */
    public record Line(
            @Asked(value = "Person", from = Asked.Choices.TEAM) @NotNull(message = "Choose the person")
            UUID person,

            @Asked("Day") @NotNull(message = "Enter the day")
            LocalDate day,

            @Asked("Days") @NotNull(message = "Enter 0.5 or 1")
            BigDecimal days,

            @Asked("Where") @NotNull(message = "Choose where")
            Mode mode) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        Audit audit = asking.file().audit(asking.subject()).orElseThrow();
        Map<String, Integer> sums = new HashMap<>();
        for (int i = 0; i < (presences == null ? 0 : presences.size()); i++) {
            Line l = presences.get(i);
            if (l == null || l.person() == null || l.day() == null || l.days() == null) {
                continue;
            }
            String line = "presences[" + i + "].";
            int halves = HalfDays.of(l.days());
            found.unless(
                            audit.everybody().anyMatch(m -> m.person().id().equals(l.person())),
                            line + "person",
                            "This person is not in the team")
                    .unless(!l.day().isAfter(asking.today()), line + "day", "This day has not come yet")
                    .unless(halves == 1 || halves == 2, line + "days", "Enter 0.5 or 1")
                    .unless(
                            sums.merge(l.person() + " " + l.day(), halves, Integer::sum) <= 2,
                            line + "days",
                            "Nobody is there for more than one day on a day");
        }
    }

    @Override
    public Said said(Asking asking) {
        return new Attendance(
                presences.stream()
                        .map(l -> new Presence(new Person(l.person()), l.day(), HalfDays.of(l.days()), l.mode()))
                        .toList(),
                null,
                others == null ? null : NameHashes.within(others));
    }
}

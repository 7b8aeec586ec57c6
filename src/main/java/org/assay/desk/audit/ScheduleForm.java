package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Said;
import org.assay.file.Schedule;
import org.jspecify.annotations.Nullable;

/** Dates and team of an audit, as they are proposed to the client. */
public record ScheduleForm(
        @Asked("First day") @NotNull(message = "Enter the first day")
        LocalDate firstDay,

        @Asked("Last day") @NotNull(message = "Enter the last day")
        LocalDate lastDay,

        @Asked("Where") @NotNull(message = "Choose where it takes place")
        Mode mode,

        @Asked(value = "Audit days", hint = "Of lead auditor and auditors together; experts and trainees do not count.")
        @NotNull(message = "Enter the audit days")
        BigDecimal days,

        @Asked("Team") @NotEmpty(message = "Enter the team") @Size(max = 30, message = "Enter at most 30 members")
        List<@Valid @NotNull MemberLine> team,

        @Asked(value = "Words to the client", optional = true) @Words(max = 2000, optional = true) @Nullable
        String words)
        implements Form {

    /** A member and the part she takes. */
    public record MemberLine(
            @Asked(value = "Person", from = Asked.Choices.PEOPLE) @NotNull(message = "Choose the person")
            UUID person,

            @Asked("Part") @NotNull(message = "Choose the part")
            Part part) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(days == null || HalfDays.fits(days), "days", HalfDays.WRONG);
        if (team == null) {
            return;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < team.size(); i++) {
            MemberLine line = team.get(i);
            if (line != null && line.person() != null && line.part() != null) {
                found.unless(seen.add(line.person()), "team[" + i + "].person", "This person is listed already")
                        .unless(
                                line.part().audited(),
                                "team[" + i + "].part",
                                "Reviewers are no members of an audit team");
            }
        }
    }

    @Override
    public Said said(Asking asking) {
        return new Schedule(
                firstDay,
                lastDay,
                mode,
                HalfDays.of(days),
                team.stream()
                        .map(m -> new Member(new Person(m.person()), m.part(), null))
                        .toList());
    }
}

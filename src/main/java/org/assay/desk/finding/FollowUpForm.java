package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Dated;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.FollowUp;
import org.assay.file.Mode;
import org.assay.file.Said;

/** A visit to see what was done about a nonconformity. */
public record FollowUpForm(
        @Asked(value = "Day of the visit", hint = "Today at the latest.")
        @NotNull(message = "Enter the day of the visit")
        LocalDate on,

        @Asked("Where") @NotNull(message = "Choose where it took place")
        Mode mode,

        @Asked(value = "Time spent", hint = "In days, such as 0.5.") @NotNull(message = "Enter the time spent")
        BigDecimal days,

        @Asked(value = "What was looked at", hint = "What, which version, which date, where; whom you talked to.")
        @Words(max = 4000, message = "Say what was looked at")
        String seen)
        implements Form, Dated {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(days == null || HalfDays.fits(days), "days", HalfDays.WRONG);
    }

    @Override
    public Said said(Asking asking) {
        return new FollowUp(asking.who(), on, mode, HalfDays.of(days));
    }
}

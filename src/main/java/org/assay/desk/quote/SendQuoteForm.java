package org.assay.desk.quote;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;

/** A fixed-price offer is sent: which one, and until when it holds. No price is typed, for the file keeps what is typed here. */
public record SendQuoteForm(
        @Asked("Number of the offer") @NotNull(message = "Enter the number of the offer")
        Integer number,

        @Asked(value = "Holds until", hint = "The last day on which the client can accept it.")
        @NotNull(message = "Enter the last day on which it can be accepted")
        LocalDate until)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                until == null || !until.isBefore(asking.today()),
                "until",
                "Choose today or a day that is still to come");
    }
}

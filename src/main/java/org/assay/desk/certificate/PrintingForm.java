package org.assay.desk.certificate;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Printed;
import org.assay.desk.Words;
import org.assay.file.FormText;
import org.assay.file.Reissue;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate is printed anew as it was asked for.
 *
 * @param samePerson where another name is printed: what shows that it is the same legal person's
 */
public record PrintingForm(
        @Asked(value = "Reason", hint = "It is kept with the file and told to whoever it concerns.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason,

        @Asked(
                value = "Same legal person",
                hint =
                        "Where another name is printed: the number in the register of companies, and the extract in which you"
                                + " have seen that it is the same legal person.",
                optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String samePerson)
        implements Form, FormText.Printing {
    /** What was asked for, where a decision has printed it since: nothing is left to change. */
    @Override
    public Said said(Asking asking) {
        Printed printed = asking.printed();
        Reissue asked = asking.file().paper().request();
        return printed != null && printed.asked() && asked != null ? asked.printedAlready() : Said.NOTHING;
    }
}

package org.assay.desk.certificate;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Printed;
import org.assay.desk.Words;
import org.assay.file.Reissue;
import org.assay.file.Said;

/** That a certificate is printed anew as it was asked for. */
public record PrintingForm(
        @Asked(value = "Reason", hint = "It is kept with the file and told to whoever it concerns.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason)
        implements Form {
    /** What was asked for, where a decision has printed it since: nothing is left to change. */
    @Override
    public Said said(Asking asking) {
        Printed printed = asking.printed();
        Reissue asked = asking.file().paper().request();
        return printed != null && printed.asked() && asked != null ? asked.printedAlready() : Said.NOTHING;
    }
}

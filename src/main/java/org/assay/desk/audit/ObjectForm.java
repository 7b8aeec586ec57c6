package org.assay.desk.audit;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Proposal;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** The client objects to one proposal of dates and team; where no number is given, to the one that it has read. */
@Unprinted
public record ObjectForm(
        @Asked(value = "Proposal no.", carried = true, optional = true) @Nullable
        Integer revision,

        @Asked(
                value = "Reason",
                hint = "Which day or which member, and why. The body answers before the audit goes on.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason)
        implements Form {
    @Override
    public Said said(Asking asking) {
        return revision == null ? Said.NOTHING : new Proposal(revision);
    }
}

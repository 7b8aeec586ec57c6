package org.assay.desk.audit;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Proposal;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** The client agrees to one proposal of dates and team; where no number is given, to the one that it has read. */
@Unprinted
public record AgreeForm(
        @Asked(
                value = "Proposal no.",
                hint = "You agree to these dates and this team; other ones are asked for anew.",
                carried = true,
                optional = true)
        @Nullable
        Integer revision,

        @Asked(value = "Remark", optional = true) @Words(max = 4000, optional = true) @Nullable
        String remark)
        implements Form {
    @Override
    public Said said(Asking asking) {
        return revision == null ? Said.NOTHING : new Proposal(revision);
    }
}

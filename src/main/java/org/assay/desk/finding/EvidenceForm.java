package org.assay.desk.finding;

import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Words;

/** What the client shows for a corrective action that is done. */
public record EvidenceForm(
        @Asked("What was done") @Words(substance = true, max = 4000, message = "Say what was done")
        String done,

        @Asked(value = "Where it can be seen", hint = "Title, version, date and place of each record.")
        @Words(substance = true, max = 4000, message = "Say where it can be seen")
        String records)
        implements Form {}

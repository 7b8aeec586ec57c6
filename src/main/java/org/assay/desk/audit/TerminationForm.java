package org.assay.desk.audit;

import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Words;

/** What a terminated audit leaves behind: a report of what was and was not done (ISO/IEC 17021-1, 9.4.3). */
public record TerminationForm(
        @Asked("Reason") @Words(substance = true, max = 4000, message = "Say why the audit ends here")
        String reason,

        @Asked(value = "What was done", hint = "Parts that were audited, and what was found on the sample.")
        @Words(substance = true, max = 8000, message = "Say what was done")
        String summary,

        @Asked(value = "What was not done", hint = "Clauses, controls, sites and people that were not reached.")
        @Words(substance = true, max = 8000, message = "Say what was not done")
        String notDone,

        @Asked(value = "What follows", hint = "Such as: the stage is repeated. Findings that were raised stay open.")
        @Words(substance = true, max = 4000, message = "Say what follows")
        String consequences)
        implements Form {}

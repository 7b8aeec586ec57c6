package org.assay.desk.audit;

import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Fault;
import org.assay.file.FormText;
import org.jspecify.annotations.Nullable;

/** Why an audit is postponed, called off or resumed, and whose fault it is where a limit has been missed. */
public record CallOffForm(
        @Asked(value = "Reason", hint = "It is kept with the file and told to whoever it concerns.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason,

        @Asked(value = "Whose fault", hint = MissedLimit.FAULT, optional = true) @Nullable
        Fault fault)
        implements Form, FormText.CalledOff {}

package org.assay.desk;

/** Only a reason. */
public record Because(
        @Asked(value = "Reason", hint = "It is kept with the file and told to whoever it concerns.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason)
        implements Form {}

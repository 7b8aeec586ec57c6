package org.assay.desk.deed;

import java.time.LocalDate;

/** Why an application came back to its client, in the words of whoever returned it, and when. */
public record Returned(String reason, LocalDate on) {}

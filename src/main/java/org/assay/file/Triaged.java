package org.assay.file;

/** What follows from a change, as the programme manager says it. */
public record Triaged(Triage triage) implements Said {}

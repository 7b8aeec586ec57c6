package org.assay.file;

/** Which proposal of dates and team is meant. */
public record Proposal(int revision) implements Said {}

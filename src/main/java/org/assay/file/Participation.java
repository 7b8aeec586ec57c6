package org.assay.file;

/** A person and the part she had in the audit. */
public record Participation(Person person, Part part) {}

package org.assay.desk.integrity;

/** Somebody wants all journals compared again, without waiting for the next day. */
public record ExaminationAsked() {}

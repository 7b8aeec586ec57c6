package org.assay.file;

/** Which visit was held or missed. */
public record VisitEnd(int number, VisitStanding standing) implements Said {}

package org.assay.desk;

/** Something has happened that people are told of by mail; whoever writes to them listens until it is through. */
public record NewsOrdered() {}

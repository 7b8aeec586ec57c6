package org.assay.desk;

/** An act has ordered papers; whoever draws them up listens until it is through. */
public record PapersOrdered() {}

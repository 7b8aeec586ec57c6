package org.assay.desk.decision;

/** What a decision takes from the proof of a certificate, as it was drafted last. Its components are those of its form. */
public record Proofed(String name, String scopeSentence) {}

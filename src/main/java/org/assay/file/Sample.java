package org.assay.file;

/**
 * A sample and what it was drawn from.
 *
 * @param population how many there were
 * @param drawn how many of them were looked at, at most all
 */
public record Sample(Sampled of, int population, int drawn) {}

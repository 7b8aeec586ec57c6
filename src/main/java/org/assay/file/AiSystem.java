package org.assay.file;

/** What rules look at in an AI system; its name and purpose are texts of the application. */
public record AiSystem(Technology technology, AiRole role, Stage stage, boolean inScope) {}

package org.assay.desk.application;

import org.assay.file.Worded;

/** The class of an AI system under the EU AI Act as the client declares it; the body does not assess it. */
public enum RegulatoryClass implements Worded {
    PROHIBITED("prohibited"),
    HIGH_RISK("high risk"),
    LIMITED_RISK("limited risk"),
    MINIMAL_RISK("minimal risk"),
    GENERAL_PURPOSE("general-purpose model");

    private final String words;

    RegulatoryClass(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

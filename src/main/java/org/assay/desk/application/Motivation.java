package org.assay.desk.application;

import org.assay.file.Worded;

/** Why an organisation seeks certification; no regulation asks for it. */
public enum Motivation implements Worded {
    PROCUREMENT("buyers ask for it"),
    EU_AI_ACT("EU AI Act"),
    EXISTING_ISO("adds to another ISO certification"),
    REGULATED_MARKET("regulated market"),
    CONVERGENCE("one system for several demands");

    private final String words;

    Motivation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

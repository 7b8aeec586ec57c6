package org.assay.file;

/** What a scope has to describe, each by a list or by the reason why the list is empty. */
public enum ScopePart implements Worded {
    AI_SYSTEMS("AI systems"),
    PROCESSES("processes"),
    UNITS("organisational units"),
    SITES("sites"),
    SUPPLY_CHAIN("supply chain relationships");

    private final String words;

    ScopePart(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}

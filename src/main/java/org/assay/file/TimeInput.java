package org.assay.file;

import java.util.Arrays;

/** What of the inputs a reviewer can take otherwise than the application says, by the name under which that is kept. */
public enum TimeInput {
    ORGANISATION("organisation", "kind of organisation"),
    HEADCOUNT("headcount", "people in the whole organisation"),
    GROUPS("groups", "people in scope"),
    SYSTEMS("systems", "AI systems in scope"),
    SITES("sites", "sites"),
    LANDS("lands", "states and countries"),
    WRITING("writing", "documentation"),
    REGULATED("regulated", "regulated uses"),
    FRAMEWORKS("frameworks", "regulatory frameworks"),
    AGREEMENTS("agreements", "agreements with third parties"),
    OWN_CONTROLS("ownControls", "controls beyond Annex A");

    private final String field;
    private final String words;

    TimeInput(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** The component of the form, and of what is kept. */
    public String field() {
        return field;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What people read for what is kept under that name. Refuses a name under which nothing is ever kept. */
    public static String words(String field) {
        return Arrays.stream(values())
                .filter(i -> i.field.equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No input is called " + field))
                .words;
    }
}

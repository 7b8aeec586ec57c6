package org.assay.standard;

/** A group of controls of Annex A, with what it is for in our own words. */
public record ControlGroup(String id, String topic, String about) {
    public ControlGroup {
        Given.words("a group", "id", id);
        Given.words(id, "topic", topic);
        Given.words(id, "about", about);
    }
}

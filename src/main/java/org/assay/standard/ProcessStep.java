package org.assay.standard;

/** One of the ten steps that clients are told of. */
public record ProcessStep(int number, String key, String topic, String about) {
    public ProcessStep {
        Given.words("step " + number, "key", key);
        Given.words(key, "topic", topic);
        Given.words(key, "about", about);
    }
}

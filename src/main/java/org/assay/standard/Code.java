package org.assay.standard;

/**
 * One choice of a list.
 *
 * @param key kept in records; never changes its meaning
 * @param words what people read
 */
public record Code(String key, String words) {
    public Code {
        Given.words("a code", "key", key);
        Given.words(key, "words", words);
        Given.that(key.matches("[a-z][a-z0-9_]*"), key, "key is not of small letters, digits and _");
    }
}

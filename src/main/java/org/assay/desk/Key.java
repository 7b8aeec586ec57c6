package org.assay.desk;

/** What makes a deed be done once: chosen by the caller, 1 to 200 printable characters. */
public record Key(String value) {
    public Key {
        if (!fits(value)) {
            throw new IllegalArgumentException("A key has 1 to 200 printable characters");
        }
    }

    public static boolean fits(String value) {
        return value.matches("[\\x21-\\x7e]{1,200}");
    }
}

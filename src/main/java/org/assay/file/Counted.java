package org.assay.file;

/** Numbers of things as people say them: {@code 1 site}, {@code 3 sites}. */
public final class Counted {
    private Counted() {}

    /** With the regular plural of the thing. */
    public static String of(long number, String thing) {
        return of(number, thing, thing + "s");
    }

    /** With a plural of its own. */
    public static String of(long number, String thing, String things) {
        return number + " " + (number == 1 ? thing : things);
    }
}

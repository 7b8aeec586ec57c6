package org.assay.desk.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a control as people write it: {@code a.2.2}, {@code A.02.02}, {@code A2.2}, {@code 2.2} and
 * {@code A.2.2 AI policy} are all A.2.2. What looks like no such number is a control of the client's own.
 *
 * @param id the number, or what was written where it is none
 * @param wrong what is wrong with it; null where nothing is
 */
record ControlNumber(String id, @Nullable String wrong) {
    private static final Pattern NUMBER = Pattern.compile(
            "^(\\p{L}?)[. ]?(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{1,2}))?(?![\\p{L}\\d.]).*$", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("^(\\d{1,4})[-/.](\\d{1,2}|\\p{L}{3})[-/.](\\d{2,4})$");
    private static final Pattern DAY = Pattern.compile("20(\\d\\d)-(\\d\\d)-(\\d\\d)");
    /** Capital letters of other scripts that look like a Latin A: Greek alpha, Cyrillic a, Cherokee go. */
    private static final String LOOK_ALIKES = "\u0391\u03B1\u0410\u0430\u13AA";

    private static final int LONGEST = 20;

    static ControlNumber of(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00A0\\u200B\\u2060]+", " ")
                .strip();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return numbered(text, number);
        }
        if (DATE.matcher(text).matches()) {
            return new ControlNumber(
                    text,
                    "a spreadsheet has turned this number into a date" + perhaps(text)
                            + "; make the column text and type it again");
        }
        return text.length() > LONGEST
                ? new ControlNumber(text.substring(0, LONGEST), "name the control by its number, such as A.2.2")
                : new ControlNumber(text, null);
    }

    /** What it was before: of {@code 6.1.2} a spreadsheet makes the sixth day of the first month of the second year. */
    private static String perhaps(String date) {
        Matcher day = DAY.matcher(date);
        return day.matches()
                ? ", perhaps from A." + Integer.parseInt(day.group(3)) + "." + Integer.parseInt(day.group(2)) + "."
                        + Integer.parseInt(day.group(1))
                : "";
    }

    private static ControlNumber numbered(String text, Matcher number) {
        String letter = number.group(1);
        if (!letter.isEmpty() && LOOK_ALIKES.contains(letter)) {
            return new ControlNumber(text, "it begins with a letter that only looks like an A; type the A again");
        }
        if (!letter.isEmpty() && !letter.toUpperCase(Locale.ROOT).equals("A")) {
            return new ControlNumber(text, null);
        }
        StringBuilder id = new StringBuilder("A");
        for (int i = 2; i <= 4; i++) {
            if (number.group(i) != null) {
                id.append('.').append(Integer.parseInt(number.group(i)));
            }
        }
        return new ControlNumber(id.toString(), null);
    }

    /** Whether it is written as a number of the reference set is, of a control or of a chapter. */
    boolean ofTheSet() {
        return id.startsWith("A.") && wrong == null;
    }
}

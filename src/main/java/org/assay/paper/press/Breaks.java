package org.assay.paper.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a line may end: never inside a number of a clause, a time or the name of a standard; inside what is too long. */
final class Breaks implements FSTextBreaker {
    /** Characters; more without a blank, such as an address on the web, may be parted. */
    private static final int LONG = 30;
    /** Letters in one row that no language parts: no column holds more, so they are parted into pieces. */
    private static final int UNBROKEN = 40;

    private static final int PIECE = 8;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}(?![0-9a-f])");

    private final BreakIterator all = BreakIterator.getLineInstance(Locale.ENGLISH);
    private String text = "";
    private int last;
    private int found;
    private boolean parting;

    @Override
    public void setText(String newText) {
        text = newText;
        all.setText(newText);
        last = 0;
        found = 0;
    }

    @Override
    public int next() {
        if (found == last) {
            found = ofLanguage();
            parting = found - last > UNBROKEN && !isHash(last, found);
        }
        last = parting && found - last > PIECE ? letterAt(last + PIECE) : found;
        return last;
    }

    /** A SHA-256 fits on a line, and is read and copied as one. */
    private boolean isHash(int from, int to) {
        return HASH.matcher(text).region(from, Math.max(from, to)).lookingAt();
    }

    /** Not between a letter and its marks, nor within a pair. */
    private int letterAt(int index) {
        int at = index;
        while (at < found && (Character.isLowSurrogate(text.charAt(at)) || isMark(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private int ofLanguage() {
        int end = all.next();
        while (end != BreakIterator.DONE && end < text.length() && parts(end)) {
            end = all.next();
        }
        return end;
    }

    private boolean parts(int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (!sign(before) || !sign(after)) {
            return false;
        }
        boolean hyphened =
                before == '-' && end > 1 && Character.isLetter(text.charAt(end - 2)) && Character.isLetter(after);
        return !hyphened && length(end) <= LONG;
    }

    /** A letter, digit or mark of European writing; other scripts end lines by rules of their own. */
    private static boolean sign(char c) {
        return (c > ' ' && c < '\u0250') || c == '–';
    }

    private int length(int inside) {
        int from = inside;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = inside;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to - from;
    }
}

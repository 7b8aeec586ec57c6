package org.assay.desk.application;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that statements of applicability use for their columns, for yes and no, and where a justification is owed. */
final class SoaWords {
    /** What a column holds. */
    enum Column {
        CONTROL,
        APPLIES,
        JUSTIFICATION,
        EXCLUSION
    }

    private static final Map<Column, Set<String>> HEADINGS = Map.of(
            Column.CONTROL,
            words("control, control id, control ref, control reference, control no, control number, annex a control,"
                    + " ref id, ref, reference, id, no, number, nr, massnahme, kontrolle, mesure, controle, reference"),
            Column.APPLIES,
            words("applies, applicable, applicability, applicable yes no, included, inclusion, in scope, status,"
                    + " implementation overview, compliance result, anwendbar, anwendbarkeit, applicabilite, inclus"),
            Column.JUSTIFICATION,
            words("justification, justification for inclusion, justification for control inclusion, reason, reasons,"
                    + " reason for inclusion, rationale, observations, comment, comments, why, explanation, begrundung, warum, motif,"
                    + " pourquoi"),
            Column.EXCLUSION,
            words("justification for exclusion, justification for control exclusion, reason for exclusion,"
                    + " exclusion justification, begrundung ausschluss"));

    private static final Set<String> YES =
            words("yes, y, true, 1, x, ja, oui, applicable, included, in scope, implemented,"
                    + " partially implemented, in process, in progress, planned, not started, not implemented, compliant,"
                    + " partially compliant, non compliant, not assessed, umgesetzt, anwendbar, \u2713, \u2714");
    private static final Set<String> NO = words(
            "no, n, false, 0, nein, non, n a, na, not applicable, excluded, out of scope,"
                    + " not included, nicht anwendbar, entfallt, ausgeschlossen, non applicable, exclu, \u2717, \u2718");
    private static final Pattern NO_REASON = Pattern.compile(
            "(?iu)[-\u2010-\u2015_.\u2026?*/ ]*|n\\.?\\s?/?\\s?a\\.?|tbc|tbd|tba|to\\s?do|xx+|see above|same|ditto|dito|s\\.\\s?o\\.|siehe oben|k\\.?\\s?a\\.?|none|-?nil-?");

    /** One or two letters; a word of one character is a word where a script writes words so, and with a figure it names a risk. */
    private static final Pattern LETTERS_ALONE = Pattern.compile(
            "\\P{L}*(?:[\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]][^\\p{L}\\p{N}]*){1,2}");

    private SoaWords() {}

    /** What a heading stands for; null where it stands for nothing that is read. */
    static @Nullable Column column(String heading) {
        String plain = plain(heading);
        return Arrays.stream(Column.values())
                .filter(c -> HEADINGS.getOrDefault(c, Set.of()).contains(plain))
                .findFirst()
                .orElse(null);
    }

    /** Whether a control applies, as somebody wrote it; null where it says neither. */
    static @Nullable Boolean applies(String cell) {
        String plain = plain(cell);
        return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
    }

    /** Whether nothing is said where a justification is owed: blank, a dash, “N/A”, “TBC”, “see above”, “x”. */
    static boolean saysNothing(@Nullable String justification) {
        if (justification == null) {
            return true;
        }
        String said = justification.replace('\u00A0', ' ').strip();
        return NO_REASON.matcher(said).matches() || LETTERS_ALONE.matcher(said).matches();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(SoaWords::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Small letters without accents, other marks as one space. */
    private static String plain(String text) {
        return Normalizer.normalize(text.replace("\u00DF", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\u2713\u2714\u2717\u2718]+", " ")
                .strip();
    }
}

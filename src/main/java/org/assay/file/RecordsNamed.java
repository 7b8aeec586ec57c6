package org.assay.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether words can be followed to something that was written: they name a record by what it bears, a page or part of one, or a day.
 * Where the file knows such things they are compared: a nonconformity that it does not hold, a clause that none of its audits names, or
 * a day that has not come, is none. Whether the record says so is for people to see.
 */
public final class RecordsNamed {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Letters before a number, as records bear them: {@code IA-12}, {@code C-2026-0042}, {@code v3}. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{L}\\d])\\p{L}{1,12}[-–/.]?\\d[\\p{L}\\d./–-]*", FLAGS);

    private static final Pattern FINDING = Pattern.compile("F-\\d+", FLAGS);

    /** A clause or a version: {@code 9.6.2.2}, {@code 1.2}. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\d.])\\d{1,2}(\\.\\d{1,2}){1,4}(?![\\d%])", FLAGS);

    /** Of what there are several, by its number: {@code page 7}, {@code parts 3}, {@code no. 12}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<!\\p{L})(pages?|pp?|parts?|sections?|chapters?|clauses?|paragraphs?|lines?|rows?|items?|points?|no|nos|number|numbers"
                    + "|annex|appendix|figure|table|sheet|slide|versions?|revisions?|rev|editions?|release|folders?|files?|reports?"
                    + "|records?|minutes|letters?|tickets?|cases?|questions?|findings?|visits?|audits?|stage|surveillance|samples?"
                    + "|proposals?|decisions?|notices?|agreements?|offers?|quotes?|volumes?|box"
                    + "|seiten?|teil|abschnitt|kapitel|zeilen?|nr|nummer|anlage|anhang|blatt|fassung|bericht|ordner|protokoll)"
                    + "[.:]?\\s*(nos?|nr|#)?[.:]?\\s*\\d+",
            FLAGS);

    private static final String MONTH_NAMES = Stream.of(
                    "january february march april may june july august september october november december jan feb mar apr jun"
                            + " jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember mär okt dez")
            .flatMap(all -> Arrays.stream(all.split(" ", -1)))
            .collect(Collectors.joining("|"));

    /** A day of a month, or a month of a year. */
    private static final Pattern IN_A_MONTH = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2}(st|nd|rd|th)?\\.?\\s+(of\\s+)?(" + MONTH_NAMES + ")|(" + MONTH_NAMES
                    + ")\\.?\\s+\\d{1,4})(?![\\p{L}\\d])",
            FLAGS);

    private static final Pattern WRITTEN = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern EUROPEAN = Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");

    private RecordsNamed() {}

    /** Whether the words name one, as far as a file and its day tell. */
    public static boolean in(String words, CertificationFile file, LocalDate today) {
        return COUNTED.matcher(words).find()
                || IN_A_MONTH.matcher(words).find()
                || found(WRITTEN, words).anyMatch(m -> hasCome(m.group(1), m.group(2), m.group(3), today))
                || found(EUROPEAN, words).anyMatch(m -> hasCome(m.group(3), m.group(2), m.group(1), today))
                || found(REFERENCE, words).anyMatch(m -> mayBeIn(m.group(), file))
                || found(DOTTED, words).anyMatch(m -> numbers(file).contains(m.group()));
    }

    private static Stream<MatchResult> found(Pattern what, String words) {
        return what.matcher(words).results();
    }

    private static boolean hasCome(String year, String month, String day, LocalDate today) {
        try {
            return !LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** What bears another kind of number is kept elsewhere; a nonconformity would be here. */
    private static boolean mayBeIn(String reference, CertificationFile file) {
        return !FINDING.matcher(reference).matches()
                || file.findings().stream().anyMatch(f -> f.reference().equalsIgnoreCase(reference));
    }

    /** Clauses that audits name or have papers on, and versions of statements of applicability. */
    private static Set<String> numbers(CertificationFile file) {
        return Stream.of(
                        file.audits().stream().flatMap(a -> a.clauses().stream()),
                        file.audits().stream().flatMap(a -> a.papers().stream().map(Paper::about)),
                        file.application().soas().stream().map(Soa::version))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .map(s -> s.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}

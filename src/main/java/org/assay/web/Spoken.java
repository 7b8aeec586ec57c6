package org.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.file.Areas;
import org.assay.file.Counted;
import org.assay.file.Worded;

/** How days and words are spoken on a page. */
@TemplateExtension
public final class Spoken {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private Spoken() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String counted(int number, String thing) {
        return Counted.of(number, thing);
    }

    /** A moment to the minute, in the time of the world. */
    static String minute(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    static String written(LocalDate day) {
        return Days.written(day);
    }

    /** The same with its weekday. */
    static String onWeekday(LocalDate day) {
        return Days.withWeekday(day);
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Texts by their names, as a browser sends a form. */
    static String form(Map<String, List<String>> texts) {
        return texts.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(t -> encoded(e.getKey()) + "=" + encoded(t)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same words with a capital first letter. */
    static String capital(String words) {
        return Worded.headed(words);
    }

    /** The words as a part of an address. */
    static String urlPart(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Several in one line. */
    static String joined(List<String> words) {
        return String.join(", ", words);
    }

    /** An ISO day as people write it. */
    static String day(String iso) {
        return Days.written(LocalDate.parse(iso));
    }

    /** A technical area in words. */
    static String area(String area) {
        return capital(Areas.words(area));
    }

    /** The words, or that there are none. */
    static String orNone(String words) {
        return words.isBlank() ? "None" : words;
    }

    static String halves(int halfDays) {
        return Days.halves(halfDays);
    }
}

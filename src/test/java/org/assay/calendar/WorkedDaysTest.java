package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of the calendar, as the table of {@code sample-data/worked-days.yaml} has them. */
class WorkedDaysTest {
    private static final Path TABLE = Path.of("sample-data/worked-days.yaml");
    private static final Renewal.Terms TERMS = new Renewal.Terms(3, 6, 6);

    /** One line: a question with its answer, or why the case is not worked. */
    record Worked(
            @JsonProperty("case") String name,
            @Nullable String ask,
            @Nullable List<LocalDate> given,
            @Nullable String expected,
            @Nullable String outside) {
        LocalDate day(int n) {
            return Objects.requireNonNull(given).get(n);
        }

        @Override
        public String toString() {
            return name + ": " + ask + " " + given;
        }
    }

    static Stream<Worked> worked() throws IOException {
        return table().stream().filter(w -> w.outside == null);
    }

    @ParameterizedTest
    @MethodSource("worked")
    void the_calendar_answers_as_the_case_was_worked(Worked w) {
        assertEquals(w.expected, answer(w), w.toString());
    }

    @Test
    void a_case_that_is_not_worked_says_why() throws IOException {
        for (Worked w : table()) {
            assertEquals(w.outside == null, w.ask != null && w.given != null && w.expected != null, w.name);
            assertTrue(w.outside == null || w.outside.endsWith("."), w.name);
        }
    }

    private static String answer(Worked w) {
        return switch (Objects.requireNonNull(w.ask)) {
            case "first surveillance by" -> Surveillance.firstBy(w.day(0), 12).toString();
            case "first expiry" -> Limits.firstExpiry(w.day(0), 3).toString();
            case "majors verified by" -> Limits.verifyMajorsBy(w.day(0), 6).toString();
            case "suspension until" -> Limits.suspensionUntil(w.day(0), 6).toString();
            case "clear of tie" -> Limits.clearOfTie(w.day(0), 2).toString();
            case "keep until" -> Limits.keepUntil(w.day(0), 3).toString();
            case "transfer by" -> Limits.transferBy(w.day(0), w.day(1), 6).toString();
            case "renewal" -> told(Renewal.decided(w.day(0), w.day(1), TERMS));
            case "programme" -> enough(w) ? "enough" : "not enough";
            default -> throw new IllegalArgumentException("The calendar does not know " + w.ask);
        };
    }

    private static boolean enough(Worked w) {
        List<LocalDate> days = Objects.requireNonNull(w.given);
        return Surveillance.isEnough(days.get(0), days.get(1), days.subList(2, days.size()), 12);
    }

    private static String told(Renewal r) {
        return r.kind() + " from " + r.effective() + " until " + r.expiry()
                + r.gap().map(g -> " without " + g.first() + " to " + g.last()).orElse("");
    }

    private static List<Worked> table() throws IOException {
        return YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue(Files.readString(TABLE), new TypeReference<>() {});
    }
}

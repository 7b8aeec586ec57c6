package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of the calendar, as the table of {@code sample-data/worked-days.yaml} has them. */
class WorkedDaysTest {
    private static final Renewal.Terms TERMS = new Renewal.Terms(3, 6, 6);

    static Stream<Worked<LocalDate>> worked() throws IOException {
        return table().stream().filter(Worked::isWorked);
    }

    @ParameterizedTest
    @MethodSource("worked")
    void the_calendar_answers_as_the_case_was_worked(Worked<LocalDate> w) {
        assertEquals(w.expected(), answer(w), w.toString());
    }

    @Test
    void a_case_that_is_not_worked_says_why() throws IOException {
        table().forEach(Worked::holds);
    }

    private static String answer(Worked<LocalDate> w) {
        return switch (Objects.requireNonNull(w.ask())) {
            case "first surveillance by" -> Surveillance.firstBy(w.at(0), 12).toString();
            case "first expiry" -> Limits.firstExpiry(w.at(0), 3).toString();
            case "majors verified by" -> Limits.verifyMajorsBy(w.at(0), 6).toString();
            case "suspension until" -> Limits.suspensionUntil(w.at(0), 6).toString();
            case "clear of tie" -> Limits.clearOfTie(w.at(0), 2).toString();
            case "keep until" -> Limits.keepUntil(w.at(0), 3).toString();
            case "transfer by" -> Limits.transferBy(w.at(0), w.at(1), 6).toString();
            case "renewal" -> told(Renewal.decided(w.at(0), w.at(1), TERMS));
            case "programme" -> enough(w) ? "enough" : "not enough";
            default -> throw new IllegalArgumentException("The calendar does not know " + w.ask());
        };
    }

    private static boolean enough(Worked<LocalDate> w) {
        List<LocalDate> days = w.all();
        return Surveillance.isEnough(days.get(0), days.get(1), days.subList(2, days.size()), 12);
    }

    private static String told(Renewal r) {
        return r.kind() + " from " + r.effective() + " until " + r.expiry()
                + r.gap().map(g -> " without " + g.first() + " to " + g.last()).orElse("");
    }

    private static List<Worked<LocalDate>> table() throws IOException {
        return Worked.table("worked-days.yaml", new TypeReference<>() {});
    }
}

package org.assay.desk.people;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a person for a piece of work.
 *
 * @param tie the kind of tie, where it is one
 * @param day the day that the words name, if they name one
 * @param words the reason in a sentence
 */
public record Obstacle(
        Why why, @Nullable TieKind tie, @Nullable LocalDate day, String words) {
    /** The kinds of reasons. */
    public enum Why {
        NOT_COMPETENT,
        NOT_EXPERIENCED,
        NOT_ENGAGED,
        NOT_YET_COMPETENT,
        COMPETENCE_LAPSED,
        TIE,
        TIE_OF_THE_BODY
    }

    static Obstacle notCompetent() {
        return new Obstacle(Why.NOT_COMPETENT, null, null, "No competence covers this.");
    }

    static Obstacle notExperienced(List<String> lacking) {
        return new Obstacle(
                Why.NOT_EXPERIENCED, null, null, "Experience is missing: " + String.join(", ", lacking) + ".");
    }

    static Obstacle notEngaged(String words) {
        return new Obstacle(Why.NOT_ENGAGED, null, null, words);
    }

    static Obstacle notYet(LocalDate from) {
        return new Obstacle(Why.NOT_YET_COMPETENT, null, from, "The competence begins on " + written(from) + ".");
    }

    static Obstacle lapsed(LocalDate until) {
        return new Obstacle(Why.COMPETENCE_LAPSED, null, until, "The competence lapsed on " + written(until) + ".");
    }

    static Obstacle tie(Tie tie, int years) {
        return of(Why.TIE, "Tie to the client", tie, years);
    }

    static Obstacle bodysTie(Tie tie, int years) {
        return of(Why.TIE_OF_THE_BODY, "Tie of the body itself to the client", tie, years);
    }

    private static Obstacle of(Why why, String what, Tie tie, int years) {
        LocalDate last = tie.clearFrom(years).map(clear -> clear.minusDays(1)).orElse(null);
        String until = last == null ? "it lasts." : "it bars until " + written(last) + ".";
        return new Obstacle(why, tie.kind(), last, what + " (" + tie.kind().words() + "): " + until);
    }
}

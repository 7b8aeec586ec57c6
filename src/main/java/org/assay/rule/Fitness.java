package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Case;
import org.assay.file.ChangeNotice;
import org.assay.file.Dossier;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.file.Profile;
import org.assay.file.Schedule;
import org.assay.file.Tie;
import org.assay.file.Visit;
import org.assay.file.Wider;
import org.assay.standard.Parameter;

/** Ties and competence by day: whether somebody may work in an audit on each of her days in it. */
final class Fitness {
    private Fitness() {}

    /**
     * Her days in a team that is proposed now, from today on. Where all are over, today for whoever joins and for whoever
     * leads, who has the report still to write; no day for the others.
     */
    static List<LocalDate> proposed(Case c, Schedule s, Member m) {
        List<LocalDate> ahead =
                s.days(m).stream().filter(d -> !d.isBefore(c.today())).toList();
        boolean joins = c.file()
                .audit(c.deed().subject())
                .filter(a -> a.member(m.person()).isPresent())
                .isEmpty();
        boolean works = joins || m.part() == Part.LEAD_AUDITOR;
        return ahead.isEmpty() && works ? List.of(c.today()) : ahead;
    }

    /** The days of an audit that is proposed now, from today on. */
    static Stream<LocalDate> proposed(Case c, Schedule s) {
        return s.each().stream()
                .filter(v -> !v.missed())
                .map(Visit::days)
                .flatMap(List::stream)
                .filter(d -> !d.isBefore(c.today()));
    }

    /** Whether she is competent on a day for the part that she takes, in whatever area; who learns need not be. */
    static boolean able(Case c, Member m, LocalDate day) {
        return c.people().of(m.person()).able(m.part(), c.file().standard(), day);
    }

    /** Whether somebody of the team is competent in a technical area on a day; who learns does not count. */
    static boolean covers(Case c, Schedule s, String area, LocalDate day) {
        return s.team().stream()
                .filter(m -> m.part() != Part.TRAINEE)
                .map(m -> c.people().of(m.person()))
                .anyMatch(d -> Stream.of(Function.LEADING, Function.AUDITING, Function.EXPERTISE)
                        .anyMatch(f -> d.mayDo(f, c.file().standard(), area, day)));
    }

    /** A tie of hers to the client that bars her on a day, as people read it. */
    static Optional<String> tie(Case c, Dossier hers, LocalDate day) {
        return bar(c, hers.ties(c.file().client()), day);
    }

    /**
     * A consultant or a person of its own whom the client names and whose name is hers, while that work would bar her on a day;
     * as people read it. Of somebody whose tie is on record nothing more is said.
     */
    static Optional<String> named(Case c, Dossier hers, LocalDate day) {
        if (tie(c, hers, day).isPresent()) {
            return Optional.empty();
        }
        List<Profile> profiles = profiles(c);
        Stream<String> consultants = profiles.stream()
                .flatMap(p -> Stream.ofNullable(p.consultants()).flatMap(List::stream))
                .filter(k -> hers.bears(k.names()) && bars(c, k.end(), day))
                .map(k -> "the client names a consultant of that name" + until(k.end()) + ".");
        Stream<String> people = Stream.concat(
                        profiles.stream()
                                .flatMap(p -> Stream.ofNullable(p.people()).flatMap(List::stream)),
                        c.people().ofTheClient().stream())
                .filter(n -> hers.bears(n.names()) && bars(c, n.end(), day))
                .map(n -> "the client names a person of that name as " + n.as().words() + until(n.end()) + ".");
        return Stream.concat(consultants, people).findFirst();
    }

    /** What the client applied for, and each wider scope from the day on which it did, whatever became of it. */
    private static List<Profile> profiles(Case c) {
        return Stream.concat(
                        Stream.ofNullable(c.file().application().profile()),
                        c.file().changes().stream()
                                .map(ChangeNotice::wider)
                                .filter(Objects::nonNull)
                                .map(Wider::profile))
                .toList();
    }

    /** Whether work that lasted until a day, or goes on, counts on another. */
    private static boolean bars(Case c, Optional<LocalDate> end, LocalDate day) {
        return end.filter(e -> !day.isBefore(Limits.clearOfTie(e, c.law().of(Parameter.COOLING_OFF_YEARS))))
                .isEmpty();
    }

    private static String until(Optional<LocalDate> end) {
        return end.map(e -> ", until " + written(e)).orElse("");
    }

    /** One of these ties that bars on a day, as people read it. */
    static Optional<String> bar(Case c, List<Tie> ties, LocalDate day) {
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        int years = c.law().of(Parameter.COOLING_OFF_YEARS);
        return ties.stream()
                .filter(t -> t.barsOn(day, years))
                .findFirst()
                .map(t -> t.kind().words()
                        + t.clearFrom(years)
                                .map(clear -> ", bars until " + written(clear.minusDays(1)))
                                .orElse(", lasts")
                        + ".");
    }
}

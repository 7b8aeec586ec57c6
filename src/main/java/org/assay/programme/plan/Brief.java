package org.assay.programme.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.People;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.assay.standard.UsualSessions;

/**
 * What a plan is proposed from.
 *
 * @param audit with the days, places and team that the client was told
 * @param about clauses, controls and topics that are to be looked at
 * @param focus why some of them matter more this time, in a sentence each, by their numbers
 * @param systems the AI systems in scope
 * @param places where each visit is, in words, by its number
 * @param central numbers of the visits to places from which the management system is steered
 * @param usual how the body cuts an audit into sessions
 * @param law how long things take, on the day on which it is planned
 */
public record Brief(
        Audit audit,
        Standard standard,
        Set<String> about,
        Map<String, String> focus,
        List<AiSystemInScope> systems,
        Map<Integer, String> places,
        Set<Integer> central,
        UsualSessions usual,
        People people,
        Law law) {
    public Brief {
        about = Set.copyOf(about);
        focus = Map.copyOf(focus);
        systems = List.copyOf(systems);
        places = Map.copyOf(places);
        central = Set.copyOf(central);
    }

    /**
     * An AI system in scope.
     *
     * @param number its place in the application's list, from 1
     * @param area technical area as {@code technology/sector}
     */
    public record AiSystemInScope(int number, String name, String area) {}

    int minutes(Parameter parameter) {
        return law.of(parameter);
    }

    /** A time of day that the law gives in minutes after midnight. */
    LocalTime at(Parameter parameter) {
        return LocalTime.ofSecondOfDay(law.of(parameter) * 60L);
    }

    /** Whether a member is competent in an area on a day: whoever audits by herself, an expert beside her. */
    boolean covers(Member member, String area, LocalDate day) {
        return member.part() != org.assay.file.Part.TRAINEE
                && Stream.of(Function.LEADING, Function.AUDITING, Function.EXPERTISE)
                        .anyMatch(f -> people.of(member.person()).mayDo(f, standard, area, day));
    }
}

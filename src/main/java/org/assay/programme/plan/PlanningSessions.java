package org.assay.programme.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.file.Level;
import org.assay.file.Mode;
import org.assay.file.Person;
import org.assay.file.SessionKind;
import org.assay.file.Worded;

/**
 * Proposes the whole plan of an audit (ISO/IEC 17021-1, 9.2.3.2): meetings and breaks, and in the hours between them everything that
 * is to be looked at, once each. The same brief always gives the same plan. An audit without days, or on which nobody audits, has none.
 */
public final class PlanningSessions {
    private final Brief brief;
    private final List<Stay> stays;
    private final List<ProposedSession> sessions = new ArrayList<>();

    private PlanningSessions(Brief brief) {
        this.brief = brief;
        this.stays = Stay.of(brief.audit());
    }

    /** The sessions by time, and of the same time the lead auditor's first. */
    public static List<ProposedSession> of(Brief brief) {
        return new PlanningSessions(brief).sessions();
    }

    private List<ProposedSession> sessions() {
        if (stays.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, List<Stay>> days =
                stays.stream().collect(Collectors.groupingBy(Stay::day, TreeMap::new, Collectors.toList()));
        List<Slot> slots = new ArrayList<>();
        days.forEach((day, here) -> {
            DayFrame frame = new DayFrame(
                    brief,
                    day.equals(stays.getFirst().day()),
                    day.equals(stays.getLast().day()),
                    here.stream().mapToInt(s -> s.members().size()).sum() > 1);
            frame.fixed().forEach(f -> firm(f, here));
            here.forEach(s -> s.auditors().forEach(m -> frame.free().forEach(h -> slots.add(new Slot(s, m, h)))));
        });
        look(new Assigned(brief, new Contents(brief, stays, slots)));
        sessions.sort(Comparator.comparing(ProposedSession::day)
                .thenComparing(s -> s.hours().from())
                .thenComparing(s -> order(s.by())));
        return List.copyOf(sessions);
    }

    private int order(Person person) {
        return stays.stream()
                .map(s -> s.everybody().indexOf(person))
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Meetings of the whole audit hold everybody together; breaks, and words to the client, are for each place. */
    private void firm(DayFrame.Fixed f, List<Stay> here) {
        if (f.kind() == SessionKind.BREAK || f.kind() == SessionKind.FEEDBACK) {
            here.forEach(s -> firm(f, s, List.of(s)));
        } else {
            firm(f, here.stream().filter(Stay::led).findFirst().orElse(here.getFirst()), here);
        }
    }

    private void firm(DayFrame.Fixed f, Stay at, List<Stay> all) {
        Person by = at.speaker().person();
        boolean top = f.kind() == SessionKind.OPENING || f.kind() == SessionKind.CLOSING;
        boolean pause = f.kind() == SessionKind.BREAK;
        sessions.add(new ProposedSession(
                at.day(),
                f.hours(),
                f.kind(),
                by,
                others(all.stream().flatMap(s -> s.everybody().stream()).toList(), by),
                Set.of(),
                top ? Level.TOP_MANAGEMENT : null,
                Set.of(),
                !pause && (at.remote() || all.size() > 1),
                Worded.headed(f.kind().words()) + (pause ? "" : where(at)),
                top ? "Top management, and whoever was audited" : "",
                f.kind().purpose()));
    }

    private void look(Assigned assigned) {
        Map<Slot, Block> held = assigned.held();
        Map<Slot, Set<Person>> beside = assigned.beside();
        Map<String, Integer> parts = new HashMap<>();
        held.values().forEach(b -> parts.merge(b.words(), 1, Integer::sum));
        Map<String, Integer> sofar = new HashMap<>();
        held.forEach((slot, block) -> {
            String words = block.words();
            int of = parts.getOrDefault(words, 1);
            int part = sofar.merge(words, 1, Integer::sum);
            sessions.add(new ProposedSession(
                    slot.stay().day(),
                    slot.hours(),
                    block.kind(),
                    slot.auditor().person(),
                    beside.getOrDefault(slot, Set.of()),
                    new LinkedHashSet<>(block.about()),
                    block.level(),
                    block.systems().stream().map(Brief.AiSystemInScope::number).collect(Collectors.toSet()),
                    slot.stay().remote() || (slot.stay().visit().mode() == Mode.HYBRID && block.remote()),
                    words + (of > 1 ? ", part " + part + " of " + of : "") + where(slot.stay()),
                    block.whom(),
                    block.why(brief)));
        });
    }

    private String where(Stay stay) {
        String place = Contents.place(brief, stay);
        return place.isEmpty() ? "" : ", at " + place;
    }

    private static Set<Person> others(List<Person> all, Person by) {
        return all.stream().filter(p -> !p.equals(by)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

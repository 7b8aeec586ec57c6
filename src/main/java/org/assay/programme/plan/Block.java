package org.assay.programme.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Level;
import org.assay.file.SessionKind;
import org.assay.standard.Cited;
import org.assay.standard.Parameter;
import org.assay.standard.UsualSession;
import org.assay.standard.UsualSession.Each;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at in one go.
 *
 * @param usual the usual sessions that it is made of; several where time is short
 * @param systems the AI systems that it walks through
 * @param place what visits to a site have in common, as people read it; null where it may be anywhere
 * @param about clauses, controls and topics, by number
 */
record Block(
        List<UsualSession> usual,
        List<Brief.AiSystemInScope> systems,
        @Nullable String place,
        List<String> about) {

    Level level() {
        return Level.valueOf(usual.getFirst().level());
    }

    SessionKind kind() {
        return SessionKind.valueOf(usual.getFirst().kind());
    }

    Each each() {
        return usual.getFirst().each();
    }

    boolean remote() {
        return usual.stream().allMatch(UsualSession::remote);
    }

    boolean canBeCut() {
        return about.size() > 1;
    }

    Block first() {
        return new Block(usual, systems, place, about.subList(0, (about.size() + 1) / 2));
    }

    Block second() {
        return new Block(usual, systems, place, about.subList((about.size() + 1) / 2, about.size()));
    }

    /** Both in one go. */
    Block and(Block other) {
        Set<String> all = new TreeSet<>(Cited.BY_NUMBER);
        all.addAll(about);
        all.addAll(other.about);
        return new Block(
                Stream.concat(usual.stream(), other.usual.stream()).distinct().toList(),
                Stream.concat(systems.stream(), other.systems.stream())
                        .distinct()
                        .toList(),
                place == null ? other.place : place,
                List.copyOf(all));
    }

    /** How long it usually takes, in minutes. */
    int weight(Brief brief) {
        return about.stream()
                .mapToInt(a -> brief.minutes(a.startsWith("A.") ? Parameter.CONTROL_MINUTES : Parameter.CLAUSE_MINUTES))
                .sum();
    }

    /** What is done, in words. */
    String words() {
        String named = usual.stream().map(UsualSession::words).collect(Collectors.joining("; "));
        String walked = systems.stream().map(Brief.AiSystemInScope::name).collect(Collectors.joining(", "));
        return named + (walked.isEmpty() ? "" : ": " + walked);
    }

    String whom() {
        return usual.stream().map(UsualSession::whom).distinct().collect(Collectors.joining("; "));
    }

    /** Why it is there, and what matters more this time. */
    String why(Brief brief) {
        return Stream.concat(
                        usual.stream().map(UsualSession::why),
                        about.stream()
                                .flatMap(a -> Optional.ofNullable(brief.focus().get(a)).stream()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

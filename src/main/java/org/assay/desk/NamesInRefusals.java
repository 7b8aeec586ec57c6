package org.assay.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.access.Acting;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.Schedule;
import org.assay.register.Tx;
import org.assay.register.people.Dossiers;
import org.jspecify.annotations.Nullable;

/**
 * Puts names into refusals that call people of a team by their number. Facts are journaled and answers are kept without names;
 * whoever works for the body reads them, and a client never does.
 */
@ApplicationScoped
public class NamesInRefusals {
    private static final Pattern MEMBER = Pattern.compile("\\bMember (\\d{1,3})\\b");

    private final Tx tx;
    private final Dossiers dossiers;

    NamesInRefusals(Tx tx, Dossiers dossiers) {
        this.tx = tx;
        this.dossiers = dossiers;
    }

    /** Whom the facts of a case call by their number; null where they speak of nobody. */
    static @Nullable List<UUID> team(Case c, List<Broken> refusals) {
        if (refusals.stream().noneMatch(b -> MEMBER.matcher(b.fact()).find())) {
            return null;
        }
        return c.deed()
                .said(Schedule.class)
                .or(() -> c.file().audit(c.deed().subject()).map(Audit::schedule))
                .map(s -> s.team().stream().map(m -> m.person().id()).toList())
                .orElse(null);
    }

    /** An answer as this reader is told it. */
    Outcome told(Acting reader, Outcome kept) {
        return kept instanceof Outcome.Refused refused && refused.team() != null
                ? new Outcome.Refused(tx.ask(reader.viewer(), () -> named(reader, refused.refusals(), refused.team())))
                : kept;
    }

    /** Refusals as this reader is told them. Inside a transaction. */
    List<Broken> named(Acting reader, List<Broken> refusals, @Nullable List<UUID> team) {
        if (team == null || !reader.ofTheBody()) {
            return refusals;
        }
        Map<UUID, String> names = dossiers.names(team);
        return refusals.stream()
                .map(b -> b.saying(named(b.fact(), team, names)))
                .toList();
    }

    private static String named(String fact, List<UUID> team, Map<UUID, String> names) {
        return MEMBER.matcher(fact)
                .replaceAll(found -> Matcher.quoteReplacement(name(found.group(), found.group(1), team, names)));
    }

    private static String name(String member, String number, List<UUID> team, Map<UUID, String> names) {
        int n = Integer.parseInt(number);
        return n < 1 || n > team.size() ? member : names.getOrDefault(team.get(n - 1), member);
    }
}

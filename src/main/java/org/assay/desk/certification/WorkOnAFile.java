package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.NotThere;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.Deed;
import org.assay.file.Finding;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.DecisionLife;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.Verdict;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/** All that somebody of the body may do about one file now, read off the tables: what a page makes buttons of. */
@ApplicationScoped
public class WorkOnAFile {
    private static final UUID NEW = new UUID(0, 0);

    /**
     * What there is to do.
     *
     * @param moves every move of the certification, open or closed
     * @param mayRequest what this person may ask a decision for
     * @param maySetAside the request that this person may put away, if there is one
     * @param findings by finding, what this person may do about it; a finding that she may do nothing about is missing
     */
    public record Told(
            List<MovesOfAFile.Told> moves,
            List<Verb> mayRequest,
            @Nullable UUID maySetAside,
            Map<UUID, List<FindingMove>> findings) {
        /** Nothing at all, for viewers who are not of the body. */
        public static final Told NOTHING = new Told(List.of(), List.of(), null, Map.of());

        public boolean maySetAside(UUID decision) {
            return decision.equals(maySetAside);
        }

        public List<FindingMove> about(UUID finding) {
            return findings.getOrDefault(finding, List.of());
        }
    }

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final LawBook laws;
    private final MovesOfAFile moves;

    WorkOnAFile(Tx tx, Files files, BodyCalendar calendar, LawBook laws, MovesOfAFile moves) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.laws = laws;
        this.moves = moves;
    }

    /**
     * The work of this person on this file.
     *
     * @throws NotThere where there is no such file
     */
    public Told of(Acting who, UUID id) {
        if (!who.ofTheBody()) {
            return Told.NOTHING;
        }
        LocalDate today = calendar.today();
        CertificationFile file = tx.ask(who.viewer(), () -> files.load(id, today))
                .orElseThrow(NotThere::new)
                .file();
        Case c = new Case(file, who.person(), Deed.plain(NEW, today), today, laws.on(today));
        return new Told(moves.told(who, file, today), mayRequest(who, c), maySetAside(who, file), findings(who, file));
    }

    private static List<Verb> mayRequest(Acting who, Case c) {
        boolean may = who.is(Role.LEAD_AUDITOR) || who.is(Role.DECISION_MAKER);
        return Arrays.stream(Verb.values())
                .filter(v -> may && DecisionLife.request(v, c) instanceof Verdict.Allowed)
                .toList();
    }

    private static @Nullable UUID maySetAside(Acting who, CertificationFile file) {
        return who.is(Role.DECISION_MAKER)
                ? file.openDecision().map(Decision::id).orElse(null)
                : null;
    }

    private static Map<UUID, List<FindingMove>> findings(Acting who, CertificationFile file) {
        return file.result().findings().stream()
                .filter(_ -> who.is(Role.LEAD_AUDITOR))
                .collect(Collectors.toMap(Finding::id, WorkOnAFile::about));
    }

    private static List<FindingMove> about(Finding finding) {
        return Arrays.stream(FindingMove.values())
                .filter(move -> move.from().contains(finding.standing()))
                .toList();
    }
}

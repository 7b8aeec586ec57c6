package org.assay.file.cycle;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Concern;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Link;
import org.assay.file.Triage;

/**
 * What was left to an audit by somebody before it, each by the name under which the team has a word on it: areas of concern of
 * Stage 1 (ISO/IEC 17021-1, 9.3.1.2.3), changes that the next audit looks at (9.6.2.2), and what a Stage 2 had found that no
 * certification can rest on any more (9.5.3.2).
 */
public final class LeftToAnAudit {
    private LeftToAnAudit() {}

    /** Names with what each is, in the order in which it came; of two of one name the later one is counted: {@code (2)}. */
    public static Map<String, String> of(Audit audit, CertificationFile file) {
        Map<String, String> named = new LinkedHashMap<>();
        BiConsumer<String, String> add = (name, what) -> {
            String counted = name;
            for (int i = 2; named.containsKey(counted); i++) {
                counted = name + " (" + i + ")";
            }
            named.put(counted, what);
        };
        concerns(audit, file)
                .forEach(k -> add.accept(
                        "concern about " + k.about(),
                        "Stage 1 told the client of an area of concern about " + k.about() + "."));
        notices(audit, file)
                .forEach(n -> add.accept(
                        "notice of " + written(n.toldOn()),
                        "A change of “" + n.kind().words() + "”, told on " + written(n.toldOn())
                                + ", was left to the next audit."));
        superseded(audit, file)
                .forEach(f -> add.accept(
                        f.reference(),
                        f.reference() + " was raised in a Stage 2 that is exhausted, and not raised anew."));
        return named;
    }

    private static Stream<Concern> concerns(Audit audit, CertificationFile file) {
        return !audit.kind().whole()
                ? Stream.empty()
                : file.stage1Before(audit).stream()
                        .flatMap(a -> a.concerns().stream())
                        .filter(Concern::told);
    }

    private static Stream<ChangeNotice> notices(Audit audit, CertificationFile file) {
        return !audit.kind().regular()
                ? Stream.empty()
                : file.changes().stream()
                        .filter(n -> n.standing() == ChangeStanding.TRIAGED && n.triage() == Triage.NEXT_AUDIT)
                        .filter(n -> before(n, audit))
                        .filter(n -> file.audits().stream().noneMatch(a -> spoke(a, audit) && before(n, a)));
    }

    /** Whether it was said to be left to the next audit before that one began. */
    private static boolean before(ChangeNotice n, Audit audit) {
        LocalDate looked = n.lookedAtOn();
        return looked != null
                && audit.firstDay().filter(d -> !d.isBefore(looked)).isPresent();
    }

    /** Whether another audit had its own word before this one begins. */
    private static boolean spoke(Audit other, Audit audit) {
        return !other.id().equals(audit.id())
                && other.kind().regular()
                && other.standing().conducted()
                && other.lastDay()
                        .filter(d -> audit.firstDay().filter(d::isBefore).isPresent())
                        .isPresent();
    }

    private static Stream<Finding> superseded(Audit audit, CertificationFile file) {
        return audit.kind() != AuditKind.STAGE_2
                ? Stream.empty()
                : file.findings().stream()
                        .filter(f -> f.standing() == FindingStanding.SUPERSEDED)
                        .filter(f -> f.raised()
                                .filter(r -> !r.audit().equals(audit.id()))
                                .isPresent())
                        .filter(f -> file.findings().stream()
                                .filter(g -> g.standing().counts())
                                .noneMatch(g -> replaces(g, f)));
    }

    private static boolean replaces(Finding newer, Finding older) {
        return Optional.ofNullable(newer.way().link())
                .map(Link::finding)
                .filter(f -> Objects.equals(f, older.id()))
                .isPresent();
    }
}

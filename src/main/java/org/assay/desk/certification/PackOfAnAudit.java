package org.assay.desk.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Occasion;
import org.assay.file.Topic;
import org.assay.file.cycle.CarriedOver;
import org.assay.file.cycle.Coverage;
import org.assay.file.cycle.Difference;
import org.assay.file.cycle.Differences;
import org.assay.file.cycle.LeftOver;
import org.assay.file.cycle.Spent;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What a team takes along to an audit: what earlier ones have left behind, what is otherwise since then, and what no audit of
 * the cycle has looked at.
 *
 * @param title what people call the audit
 * @param earlier nonconformities that it finds there
 * @param since what is otherwise than in the audit before; null where there was none
 * @param due clauses and controls that no audit of the cycle has looked at; none once the audit is conducted
 * @param left clauses, controls and topics that an earlier audit did not examine, and none since
 * @param focus clauses and controls that earlier findings, differences and what was left point to; a proposal, for the team decides
 * @param time of the audits that belong together with this one
 */
public record PackOfAnAudit(
        UUID audit,
        String title,
        List<Earlier> earlier,
        @Nullable Since since,
        List<String> due,
        List<Left> left,
        List<String> focus,
        List<Spent> time) {
    /**
     * A nonconformity of an earlier audit.
     *
     * @param effect what this audit says of its corrective action; null while it says nothing
     * @param awaits whether this audit still has to say it
     * @param raisedAnew the nonconformity that this audit tied to it; null where there is none
     */
    public record Earlier(
            UUID id,
            String reference,
            Grade grade,
            FindingStanding standing,
            String requirement,
            @Nullable Effect effect,
            boolean awaits,
            @Nullable String raisedAnew) {
        static Earlier of(CarriedOver carried) {
            Finding f = carried.finding();
            return new Earlier(
                    f.id(),
                    f.reference(),
                    f.grade(),
                    f.standing(),
                    f.requirement(),
                    Optional.ofNullable(carried.word())
                            .map(Effectiveness::effect)
                            .orElse(null),
                    carried.awaits(),
                    Optional.ofNullable(carried.next()).map(Finding::reference).orElse(null));
        }
    }

    /**
     * What is otherwise than in the audit before.
     *
     * @param title what people call that audit
     * @param statement what became of the statement of applicability, and what that means for the certificate
     * @param inventoryKept whether it is on record which AI systems there were then
     */
    public record Since(
            UUID audit,
            String title,
            LocalDate ended,
            String statement,
            boolean inventoryKept,
            List<Difference> differences) {
        static Since of(Differences d, CertificationFile file) {
            String title = file.title(d.since());
            return new Since(
                    d.since().id(),
                    title,
                    d.since().lastDay().orElseThrow(),
                    d.statement(title, file.certification().grantedOn() != null),
                    d.inventoryKept(),
                    d.all());
        }
    }

    /**
     * What an earlier audit did not examine.
     *
     * @param about number of the clause or control, or the key of a topic
     * @param words the topic in words; the number where it is none
     * @param title what people call the audit that left it
     */
    public record Left(String about, String words, UUID audit, String title) {
        static Left of(LeftOver left, CertificationFile file) {
            return new Left(
                    left.about(),
                    Topic.at(left.about()).map(Topic::words).orElse(left.about()),
                    left.by().id(),
                    file.title(left.by()));
        }
    }

    public static PackOfAnAudit of(CertificationFile file, Audit audit) {
        List<CarriedOver> earlier = CarriedOver.into(audit, file);
        List<LeftOver> left = LeftOver.into(audit, file);
        Optional<Differences> since = Differences.of(audit, file);
        return new PackOfAnAudit(
                audit.id(),
                file.title(audit),
                earlier.stream().map(Earlier::of).toList(),
                since.map(d -> Since.of(d, file)).orElse(null),
                due(audit, file),
                left.stream().map(l -> Left.of(l, file)).toList(),
                focus(earlier, since.map(Differences::all).orElse(List.of()), left),
                Spent.around(audit, file));
    }

    private static List<String> due(Audit audit, CertificationFile file) {
        int cycle = Optional.ofNullable(audit.occasion()).map(Occasion::cycle).orElse(0);
        return Coverage.of(file)
                .filter(c -> c.cycle() == cycle && audit.kind() != AuditKind.FOLLOW_UP)
                .filter(_ -> !audit.standing().conducted())
                .map(Coverage::unseen)
                .orElse(List.of());
    }

    private static List<String> focus(List<CarriedOver> earlier, List<Difference> differences, List<LeftOver> left) {
        TreeSet<String> all = new TreeSet<>(Cited.BY_NUMBER);
        earlier.forEach(o -> all.addAll(o.finding().cites()));
        differences.forEach(d -> all.addAll(d.focus()));
        left.stream()
                .map(LeftOver::about)
                .filter(about -> Topic.at(about).isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }
}

package org.assay.register.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assay.file.AuditResult;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.Finding;
import org.assay.file.Suspension;
import org.assay.register.Ids;
import org.assay.register.audit.ParticipationRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.finding.FindingRow;
import org.jspecify.annotations.Nullable;

/** Reads whole certification files, and writes what happenings have changed in them. Always as the body. */
@ApplicationScoped
public class Files {
    /** A file as it stands, and the version that whoever changes it must have seen. */
    public record Held(CertificationFile file, int version) {}

    /** Reads a file. Empty where there is none. */
    public Optional<Held> load(UUID id, LocalDate today) {
        return Optional.<CertificationRow>ofNullable(CertificationRow.findById(id))
                .map(row -> held(row, today));
    }

    /** Reads a file and holds it until the transaction ends: acts on one file happen one after the other. */
    public Optional<Held> hold(UUID id, LocalDate today) {
        return Optional.<CertificationRow>ofNullable(CertificationRow.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> held(row, today));
    }

    /** Writes a new file. */
    public void open(CertificationFile file, LocalDate today) {
        CertificationRow row = new CertificationRow(file, today);
        row.persist();
        file.result().parts().forEach(p -> new ParticipationRow(Ids.next(), row.client, row.id, p).persist());
        file.result().findings().forEach(f -> new FindingRow(row.client, row.id, f).persist());
    }

    /**
     * Writes what has changed between two states of a file that is held.
     *
     * @param wording puts the texts into a decision that has changed, before it is written
     */
    public void keep(CertificationFile was, CertificationFile now, int happenings, Consumer<DecisionRow> wording) {
        CertificationRow row = CertificationRow.findById(was.id());
        row.take(now.certification());
        row.happenings += happenings;
        keepSuspensions(
                row, was.certification().suspensions(), now.certification().suspensions());
        now.result().findings().stream()
                .filter(f -> !was.result().findings().contains(f))
                .forEach(Files::keepFinding);
        now.decisions().stream().filter(d -> !was.decisions().contains(d)).forEach(d -> keepDecision(row, d, wording));
    }

    private static void keepFinding(Finding now) {
        FindingRow.<FindingRow>findById(now.id()).take(now);
    }

    private static void keepDecision(CertificationRow of, Decision now, Consumer<DecisionRow> wording) {
        DecisionRow row = DecisionRow.findById(now.id());
        if (row == null) {
            DecisionRow made = new DecisionRow(of.client, of.id, now);
            wording.accept(made);
            made.persist();
        } else {
            row.take(now);
            wording.accept(row);
        }
    }

    private static void keepSuspensions(CertificationRow of, List<Suspension> was, List<Suspension> now) {
        for (Suspension s : now) {
            if (was.contains(s)) {
                continue;
            }
            if (s.lifted() == null) {
                new SuspensionRow(Ids.next(), of, s).persist();
            } else {
                SuspensionRow.<SuspensionRow>find("certification = ?1 and lifted is null", of.id)
                        .firstResultOptional()
                        .ifPresent(row -> row.lifted = s.lifted());
            }
        }
    }

    private static Held held(CertificationRow row, LocalDate today) {
        AuditResult result = new AuditResult(
                row.lastDayOfStage2,
                ParticipationRow.<ParticipationRow>list("certification = ?1 order by id", row.id).stream()
                        .map(ParticipationRow::read)
                        .toList(),
                FindingRow.<FindingRow>list("certification = ?1 order by id", row.id).stream()
                        .map(FindingRow::read)
                        .toList());
        List<Suspension> suspensions =
                SuspensionRow.<SuspensionRow>list("certification = ?1 order by id", row.id).stream()
                        .map(SuspensionRow::read)
                        .toList();
        List<Decision> decisions = DecisionRow.<DecisionRow>list("certification = ?1 order by id", row.id).stream()
                .map(DecisionRow::read)
                .toList();
        CertificationFile file = new CertificationFile(
                row.id,
                row.client,
                row.reference,
                row.standard,
                row.scope,
                row.agreement(),
                result,
                row.read(suspensions),
                decisions,
                elsewhere(row, today));
        return new Held(file, row.version);
    }

    private static @Nullable String elsewhere(CertificationRow row, LocalDate today) {
        return CertificationRow.<CertificationRow>find(
                        "client = ?1 and standard = ?2 and id <> ?3 and validFrom is not null and validUntil >= ?4"
                                + " and (withdrawnOn is null or withdrawnOn > ?4)",
                        row.client,
                        row.standard,
                        row.id,
                        today)
                .firstResultOptional()
                .map(other -> other.reference)
                .orElse(null);
    }
}

package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.AuditResult;
import org.assay.file.Certification;
import org.assay.file.DecisionStanding;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Part;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.file.Verification;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Journey;
import org.assay.lifecycle.Step;
import org.assay.register.Tx;
import org.assay.register.certification.CertificationRow;
import org.assay.register.certification.SuspensionRow;
import org.assay.register.client.ClientRow;
import org.assay.register.finding.FindingRow;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** One certification file as a viewer may see it: clients see no team, no decisions in the making, no names of staff. */
@ApplicationScoped
public class ACertification {
    /**
     * The file.
     *
     * @param version what whoever changes the file must have seen
     * @param team empty for clients
     * @param decisions empty for clients
     */
    public record Told(
            UUID id,
            int version,
            String reference,
            UUID clientId,
            String client,
            Standard standard,
            String scope,
            @Nullable String agreementReference,
            @Nullable LocalDate agreementSignedOn,
            LocalDate lastDayOfStage2,
            Standing standing,
            @Nullable String certificate,
            Certification facts,
            List<Step> steps,
            List<FindingTold> findings,
            List<Member> team,
            List<DecisionTold> decisions) {}

    public record FindingTold(
            UUID id,
            String reference,
            Grade grade,
            FindingStanding standing,
            String requirement,
            String statement,
            @Nullable LocalDate verifiedOn) {
        static FindingTold of(Finding f) {
            return new FindingTold(
                    f.id(),
                    f.reference(),
                    f.grade(),
                    f.standing(),
                    f.requirement(),
                    f.statement(),
                    f.verified().map(Verification::on).orElse(null));
        }
    }

    public record Member(String name, Part part) {}

    public record DecisionTold(
            UUID id,
            DecisionStanding standing,
            Verb verb,
            String requestedBy,
            LocalDate requestedOn,
            String request,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable Ground ground,
            @Nullable String groundWords) {}

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;

    ACertification(Tx tx, EntityManager em, BodyCalendar calendar) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
    }

    /**
     * A file by its id.
     *
     * @throws NotThere where there is none in view
     */
    public Told of(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> {
            CertificationRow row = CertificationRow.findById(id);
            if (row == null) {
                throw new NotThere();
            }
            return told(row, who.ofTheBody());
        });
    }

    private Told told(CertificationRow row, boolean ofTheBody) {
        ClientRow client = ClientRow.findById(row.client);
        Certification facts =
                row.read(SuspensionRow.<SuspensionRow>list("certification = ?1 order by id", row.id).stream()
                        .map(SuspensionRow::read)
                        .toList());
        List<Finding> findings = FindingRow.<FindingRow>list("certification = ?1 order by id", row.id).stream()
                .map(FindingRow::read)
                .toList();
        return new Told(
                row.id,
                row.version,
                row.reference,
                row.client,
                client.name,
                row.standard,
                row.scope,
                row.agreementReference,
                row.agreementSignedOn,
                row.lastDayOfStage2,
                facts.standingOn(calendar.today()),
                certificate(row).orElse(null),
                facts,
                Journey.of(new AuditResult(row.lastDayOfStage2, List.of(), findings), facts, calendar.today()),
                findings.stream().map(FindingTold::of).toList(),
                ofTheBody ? team(row) : List.of(),
                ofTheBody ? decisions(row) : List.of());
    }

    private Optional<String> certificate(CertificationRow row) {
        return list(String.class, "select d.number from CertificateDocumentRow d where d.certification = :id", row)
                .stream()
                .findFirst();
    }

    private List<Member> team(CertificationRow row) {
        return list(
                Member.class,
                "select p.name, t.part from ParticipationRow t join PersonRow p on p.id = t.person"
                        + " where t.certification = :id order by t.id",
                row);
    }

    private List<DecisionTold> decisions(CertificationRow row) {
        return list(
                DecisionTold.class,
                "select d.id, d.standing, d.verb, r.name, d.requestedOn, d.request, p.name, d.decidedOn, d.reason,"
                        + " d.ground, d.groundWords from DecisionRow d join PersonRow r on r.id = d.requestedBy"
                        + " left join PersonRow p on p.id = d.decidedBy where d.certification = :id order by d.id",
                row);
    }

    private <T> List<T> list(Class<T> type, String query, CertificationRow row) {
        return em.createQuery(query, type).setParameter("id", row.id).getResultList();
    }
}

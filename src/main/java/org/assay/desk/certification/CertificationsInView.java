package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.ListOrder;
import org.assay.desk.Search;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Certification;
import org.assay.file.Ending;
import org.assay.file.Ground;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** The certification files that a viewer may see, the newest first. */
@ApplicationScoped
public class CertificationsInView {
    /** Greatest number of files on one page. */
    public static final int MOST = 100;

    /**
     * A file in a list.
     *
     * @param partSuspended whether a part of the scope is suspended while the rest is in force
     * @param step how far its audits are, or that a decision is asked for; null before the first dates
     * @param toAnswer nonconformities that the client has to answer
     * @param paper the certificate as PDF, while it is in force; null where there is none, and before it is drawn up
     */
    public record Listed(
            UUID id,
            String reference,
            String client,
            Standard standard,
            String scope,
            Standing standing,
            boolean partSuspended,
            @Nullable String certificate,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lastDayOfStage2,
            ApplicationStanding application,
            @Nullable String step,
            long toAnswer,
            @Nullable UUID paper) {
        /** Where it stands in a few words: how far its application or its audits are, until a certification was decided. */
        public String words() {
            if (standing != Standing.NONE) {
                return standing.words() + (partSuspended ? ", a part suspended" : "");
            }
            return step == null || application != ApplicationStanding.AGREED ? application.words() : step;
        }

        /** Whether nothing has been decided, and something still can be. */
        public boolean underWay() {
            return standing == Standing.NONE
                    && switch (application) {
                        case DRAFT, SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED -> true;
                        case DECLINED, WITHDRAWN, LAPSED -> false;
                    };
        }
    }

    /** The latest stage that has dates or more, as {@code STAGE_2:REVIEWED}. */
    private static final String AUDIT = ", (select max(cast(a.kind as String) || ':' || cast(a.standing as String))"
            + " from AuditRow a where a.certification = c.id and a.standing not in"
            + " (org.assay.file.AuditStanding.PROGRAMMED, org.assay.file.AuditStanding.CANCELLED))";
    /** Requests for a decision; clients see no decision in the making. */
    private static final String REQUESTS = ", (select count(r) from DecisionRow r where r.certification = c.id"
            + " and r.standing in (org.assay.file.DecisionStanding.REQUESTED,"
            + " org.assay.file.DecisionStanding.INFORMATION_ASKED))";

    private static final String PART = ", (select count(p) from SuspensionRow p where p.certification = c.id"
            + " and p.lifted is null and p.part = true)";

    private static final String TO_ANSWER = ", (select count(f) from FindingRow f where f.certification = c.id"
            + " and f.standing in (org.assay.file.FindingStanding.RAISED, org.assay.file.FindingStanding.PLAN_RETURNED))";

    /** The latest certificate that is drawn up. */
    private static final String PAPER =
            ", (select max(cast(p.id as String)) from PaperRow p where p.certification = c.id"
                    + " and p.kind = org.assay.file.PaperKind.CERTIFICATE and p.sha256 is not null)";

    /** One page, and the id after which the next begins; null on the last one. */
    public record Page(List<Listed> files, @Nullable UUID next) {}

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;

    CertificationsInView(Tx tx, EntityManager em, BodyCalendar calendar) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
    }

    /**
     * One page of files.
     *
     * @param words part of the client's name, of the file's reference or of the certificate's number; empty for all
     * @param after the id that the page before ended with; null for the first page
     * @param limit files on the page, 1 to {@value #MOST}
     */
    public Page page(Acting who, String words, @Nullable UUID after, int limit) {
        return tx.ask(
                who.viewer(),
                () -> page(
                        query(who, words, null, after, "c.id desc")
                                .setMaxResults(limit + 1)
                                .getResultList(),
                        limit));
    }

    /**
     * One page of those files that a figure counts: by “client” or by how long the “certificate” lasts, else by the files' age.
     *
     * @param show null for all
     */
    public Page page(Acting who, String words, @Nullable Standings show, ListOrder order) {
        return tx.ask(who.viewer(), () -> read(who, words, show, order));
    }

    /** The same inside the transaction of another question. */
    public Page read(Acting who, String words, @Nullable Standings show, ListOrder order) {
        List<Read> rows = query(who, words, show, null, by(order))
                .setFirstResult(order.from())
                .setMaxResults(order.limit() + 1)
                .getResultList();
        return page(rows, order.limit());
    }

    private static String by(ListOrder order) {
        if (order.column().equals("client")) {
            return "coalesce(k.shown, k.name)" + order.direction() + ", c.id desc";
        }
        return order.column().equals("certificate")
                ? "c.validUntil" + order.direction() + " nulls last, c.id desc"
                : "c.id" + order.direction();
    }

    private Page page(List<Read> rows, int limit) {
        List<Listed> files = rows.stream().limit(limit).map(this::listed).toList();
        return new Page(files, rows.size() > limit ? files.getLast().id() : null);
    }

    private TypedQuery<Read> query(
            Acting who, String words, @Nullable Standings show, @Nullable UUID after, String order) {
        Search search = Search.of(words);
        TypedQuery<Read> query = search.asks(em.createQuery(
                        "select c.id, c.reference, coalesce(k.shown, k.name), c.standard, c.scope, d.number, c.lastDayOfStage2,"
                                + " c.refusedOn, c.grantedOn, c.validFrom, c.validUntil, c.withdrawnOn, s.since, c.application"
                                + AUDIT + (who.ofTheBody() ? REQUESTS + ", 0L" : ", 0L" + TO_ANSWER)
                                + ", c.endedOn, c.transferred" + PAPER + PART
                                + " from CertificationRow c join ClientRow k on k.id = c.client"
                                + " left join CertificateDocumentRow d on d.certification = c.id and d.revision ="
                                + " (select min(x.revision) from CertificateDocumentRow x where x.certification = c.id)"
                                + " left join SuspensionRow s on s.certification = c.id and s.lifted is null and s.part = false"
                                + " where (:after is null or c.id < :after) and "
                                + search.in(
                                        "coalesce(k.nameFound, lower(k.name))",
                                        "lower(c.reference)",
                                        Search.unmarked("c.reference"),
                                        "lower(d.number)",
                                        Search.unmarked("d.number"))
                                + (show == null ? "" : " and " + show.condition())
                                + " order by " + order,
                        Read.class))
                .setParameter("after", after);
        if (show != null && show.condition().contains(":today")) {
            query.setParameter("today", calendar.today());
        }
        return query;
    }

    private static @Nullable String step(@Nullable String audit, long requests) {
        if (requests > 0) {
            return "decision asked for";
        }
        if (audit == null) {
            return null;
        }
        int colon = audit.indexOf(':');
        return AuditKind.valueOf(audit.substring(0, colon)).words() + ": "
                + AuditStanding.valueOf(audit.substring(colon + 1)).words();
    }

    private Listed listed(Read r) {
        Certification facts = new Certification(
                r.refusedOn,
                r.grantedOn,
                r.validFrom,
                r.validUntil,
                r.suspended == null ? List.of() : List.of(new Suspension(r.suspended, null, Ground.OTHER)),
                r.withdrawnOn,
                null,
                r.endedOn == null ? null : new Ending(r.endedOn, r.transferred));
        Standing standing = facts.standingOn(calendar.today());
        boolean inForce = standing == Standing.CERTIFIED || standing == Standing.GRANTED;
        return new Listed(
                r.id,
                r.reference,
                r.client,
                r.standard,
                r.scope,
                standing,
                standing == Standing.CERTIFIED && r.parts > 0,
                r.certificate,
                facts.validUntil(),
                r.lastDayOfStage2,
                r.application,
                step(r.audit, r.requests),
                r.toAnswer,
                inForce && r.paper != null ? UUID.fromString(r.paper) : null);
    }

    /** A line as it is read. */
    private record Read(
            UUID id,
            String reference,
            String client,
            Standard standard,
            String scope,
            @Nullable String certificate,
            @Nullable LocalDate lastDayOfStage2,
            @Nullable LocalDate refusedOn,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnOn,
            @Nullable LocalDate suspended,
            ApplicationStanding application,
            @Nullable String audit,
            long requests,
            long toAnswer,
            @Nullable LocalDate endedOn,
            boolean transferred,
            @Nullable String paper,
            long parts) {}
}

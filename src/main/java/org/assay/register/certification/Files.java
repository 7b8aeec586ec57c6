package org.assay.register.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Decision;
import org.assay.file.Finding;
import org.assay.file.Letter;
import org.assay.file.Participation;
import org.assay.file.Suspension;
import org.assay.lifecycle.Evolution;
import org.assay.programme.Outlook;
import org.assay.register.Hashes;
import org.assay.register.Ids;
import org.assay.register.Unreadable;
import org.assay.register.audit.Audits;
import org.assay.register.audit.ParticipationRow;
import org.assay.register.audit.TookPartRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.finding.FindingRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.standard.LawBook;
import org.assay.standard.Standard;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads whole certification files, and writes what happenings have changed in them. Always as the body. */
@ApplicationScoped
public class Files {
    /** A file as it stands, and the version that whoever changes it must have seen. */
    public record Held(CertificationFile file, int version) {}

    /** And a certification {@code o} that is in force on {@code :today}, whether it has begun already or not. */
    public static final String IN_FORCE = " and o.validFrom is not null and o.validUntil >= :today"
            + " and (o.withdrawnOn is null or o.withdrawnOn > :today)"
            + " and (o.endedOn is null or o.endedOn > :today)";

    /** The other file of the same client and standard whose certification is in force. */
    private static final String ELSEWHERE = "(select min(o.reference) from CertificationRow o"
            + " where o.client = c.client and o.standard = c.standard and o.id <> c.id" + IN_FORCE + ")";

    /** The audits that only the body sees; nothing where there is none, or where a client asks. */
    private static final String UNTOLD = "(select u.audits from UntoldRow u where u.certification = c.id)";

    /** Files on which something is due by a day, or of which nobody knows under this law. */
    private static final String AHEAD =
            "select c, k.name, coalesce(k.shown, k.name), cast(null as string), cast(null as string), " + UNTOLD
                    + " from CertificationRow c join ClientRow k on k.id = c.client where (c.id in (select u.certification from UntoldRow u)"
                    + " or c.dueLaw is null or c.dueLaw <> :law or c.dueOn <= :until";

    /** And files whose booked people have competence that ends before their last day, or are tied to the client. */
    private static final String LAPSES =
            " or c.id in (select a.certification from AuditRow a, BookingRow b, CompetenceRow s"
                    + " where b.audit = a.id and s.person = b.person and b.lastDay >= :today"
                    + " and coalesce(s.endedOn, s.until) between :recently and :until"
                    + " and coalesce(s.endedOn, s.until) < b.lastDay)"
                    + " or c.id in (select a.certification from AuditRow a, BookingRow b, TieRow t"
                    + " where b.audit = a.id and t.person = b.person and t.client = a.client and b.lastDay >= :today)"
                    + " or c.id in (select a.certification from AuditRow a, BookingRow b, MembershipRow m"
                    + " where b.audit = a.id and m.person = b.person and m.client = a.client and b.lastDay >= :today)";

    private static final Logger LOG = Logger.getLogger(Files.class);

    private final Journal journal;
    private final EntityManager em;
    private final LawBook laws;

    Files(Journal journal, EntityManager em, LawBook laws) {
        this.journal = journal;
        this.em = em;
        this.laws = laws;
    }

    /**
     * A file as a viewer may see it, with what stands beside it.
     *
     * @param entry place of the last entry of its journal
     * @param client legal name of the client
     * @param shown the same for lists: told apart where another client bears it
     * @param certificate number of the certificate; null before a grant
     */
    public record Seen(
            CertificationFile file,
            int version,
            int entry,
            String client,
            String shown,
            @Nullable String certificate) {}

    /** Reads a file with the eyes of the transaction. Empty where there is none in view. */
    public Optional<Seen> see(UUID id, LocalDate today) {
        return rows(List.of(id), today).stream().findFirst().map(this::seen);
    }

    private List<Read> rows(Collection<UUID> ids, LocalDate today) {
        return em.createQuery(
                        "select c, k.name, coalesce(k.shown, k.name), d.number, " + ELSEWHERE + ", " + UNTOLD
                                + " from CertificationRow c"
                                + " join ClientRow k on k.id = c.client left join CertificateDocumentRow d"
                                + " on d.certification = c.id and d.revision = (select min(x.revision) from"
                                + " CertificateDocumentRow x where x.certification = c.id) where c.id in :ids",
                        Read.class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultList();
    }

    /** A row of a file and what is read beside it. */
    private record Read(
            CertificationRow row,
            String client,
            String shown,
            @Nullable String certificate,
            @Nullable String elsewhere,
            @Nullable String untold) {
        Seen seen(CertificationFile file) {
            return new Seen(file, row.version, row.journalSeq, client, shown, certificate);
        }
    }

    private Seen seen(Read read) {
        return read.seen(beside(read.row, read.elsewhere, read.untold, read.client));
    }

    /**
     * Files that may hold something that is due by a day, those with the earliest first; with the eyes of the transaction.
     *
     * @param lapses whether competence that ends before a booking does counts; only the body may read that
     */
    public List<Seen> ahead(LocalDate today, LocalDate until, boolean lapses, int most) {
        var query = em.createQuery(AHEAD + (lapses ? LAPSES : "") + ") order by c.dueOn, c.id", Read.class)
                .setParameter("law", laws.on(today).edition())
                .setParameter("until", until)
                .setMaxResults(most);
        if (lapses) {
            query.setParameter("today", today).setParameter("recently", today.minusYears(1));
        }
        return query.getResultStream().flatMap(r -> readable(r).stream()).toList();
    }

    /** In a list of many files one that cannot be read is left out: the examination of the register tells of it. */
    private Optional<Seen> readable(Read read) {
        try {
            return Optional.of(seen(read));
        } catch (Unreadable e) {
            LOG.error("A file cannot be read and is left out of a list", e);
            return Optional.empty();
        }
    }

    /** The same as {@link #see} for a list of many, by their ids and in one question; without those that cannot be read. */
    public Map<UUID, Seen> seeInAList(Collection<UUID> ids, LocalDate today) {
        Map<UUID, Seen> all = new HashMap<>();
        if (!ids.isEmpty()) {
            rows(Set.copyOf(ids), today)
                    .forEach(r -> readable(r).ifPresent(s -> all.put(s.file().id(), s)));
        }
        return all;
    }

    /** Reads a file and holds it until the transaction ends: acts on one file happen one after the other. */
    public Optional<Held> hold(UUID id, LocalDate today) {
        return em.createQuery(
                        "select c, " + ELSEWHERE + ", " + UNTOLD
                                + ", (select k.name from ClientRow k where k.id = c.client)"
                                + " from CertificationRow c where c.id = :id",
                        ToHold.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(r -> new Held(beside(r.row, r.elsewhere, r.untold, r.client), r.row.version));
    }

    /** Appends to the journal of a file; holds the file where nobody in this transaction does. */
    public void append(UUID id, LocalDate today, Entry entry) {
        CertificationRow row = CertificationRow.findById(id, LockModeType.PESSIMISTIC_WRITE);
        String stands = row.facts;
        journal.append(id, row.client, row, today, stands == null ? entry : entry.standing(Hashes.of(stands)));
    }

    /** The journal of a file in view; whole where its hashes fit and it ends where the file says. Empty where there is no such file. */
    public Optional<Journal.Read> journal(UUID id) {
        return CertificationRow.<CertificationRow>findByIdOptional(id)
                .map(row -> journal.read(id).endingAt(row));
    }

    /** A reference that no file has: what people will call the next one. */
    public String reference(LocalDate today) {
        Number next =
                (Number) em.createNativeQuery("select nextval('file_number')").getSingleResult();
        return "C-%d-%04d".formatted(today.getYear(), next.longValue());
    }

    /** The reference of a file of a client whose certification for a standard is in force. */
    public Optional<String> inForce(UUID client, Standard standard, LocalDate today) {
        return em.createQuery(
                        "select min(o.reference) from CertificationRow o where o.client = :client"
                                + " and o.standard = :standard" + IN_FORCE,
                        String.class)
                .setParameter("client", client)
                .setParameter("standard", standard)
                .setParameter("today", today)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Writes a new file. */
    public void open(CertificationFile file, LocalDate today) {
        CertificationRow row = new CertificationRow(file, today);
        row.take(new Outlook(file, today, laws.on(today)));
        row.persist();
        keepRows(null, file, _ -> {});
        TaskRow.keep(row, file);
    }

    /**
     * Writes what has changed between two states of a file that is held.
     *
     * @param ahead the new state, on the day of the act
     * @param wording puts the texts into a decision that has changed, before it is written
     */
    public void keep(CertificationFile was, Outlook ahead, int happenings, Consumer<DecisionRow> wording) {
        CertificationFile now = ahead.file();
        CertificationRow row = CertificationRow.findById(was.id());
        row.take(now);
        row.take(ahead);
        row.happenings += happenings;
        keepRows(was, now, wording);
        TaskRow.keep(row, was, now);
    }

    private static void keepRows(
            @Nullable CertificationFile was, CertificationFile now, Consumer<DecisionRow> wording) {
        UntoldRow.keep(was, now);
        changed(was, now, CertificationFile::audits)
                .forEach(
                        a -> Audits.keep(now.client(), now.id(), a, had(was, CertificationFile::audits, Audit::id, a)));
        toBook(was, now).forEach(a -> Audits.book(now.client(), a, booked(was, a)));
        gone(was, now).forEach(p -> ParticipationRow.gone(now.id(), p));
        changed(was, now, f -> f.result().parts())
                .forEach(p -> new ParticipationRow(Ids.next(), now.client(), now.id(), p).persist());
        changed(was, now, CertificationFile::findings)
                .forEach(f -> keepFinding(now, f, had(was, CertificationFile::findings, Finding::id, f)));
        changed(was, now, f -> f.certification().suspensions()).forEach(s -> keepSuspension(now, s));
        changed(was, now, CertificationFile::mail)
                .forEach(l -> keepLetter(now, l, had(was, CertificationFile::mail, Letter::id, l)));
        changed(was, now, CertificationFile::changes)
                .forEach(n -> keepNotice(now, n, had(was, CertificationFile::changes, ChangeNotice::id, n)));
        changed(was, now, CertificationFile::decisions)
                .forEach(d -> keepDecision(now, d, had(was, CertificationFile::decisions, Decision::id, d), wording));
        TookPartRow.keep(was, now);
    }

    /** What stands in the new state otherwise than in the old. */
    private static <T> List<T> changed(
            @Nullable CertificationFile was, CertificationFile now, Function<CertificationFile, List<T>> part) {
        List<T> before = was == null ? List.of() : part.apply(was);
        return part.apply(now).stream().filter(t -> !before.contains(t)).toList();
    }

    /** Whether the old state had this already: what it had not has no row to be read. */
    private static <T> boolean had(
            @Nullable CertificationFile was, Function<CertificationFile, List<T>> part, Function<T, UUID> id, T now) {
        return was != null && part.apply(was).stream().anyMatch(t -> id.apply(t).equals(id.apply(now)));
    }

    /** Parts that somebody was to have and will not: of a team that was proposed otherwise, put off or called off. */
    private static List<Participation> gone(@Nullable CertificationFile was, CertificationFile now) {
        return was == null
                ? List.of()
                : was.result().parts().stream()
                        .filter(p -> !now.result().parts().contains(p))
                        .toList();
    }

    /** Audits whose days, team or end have changed: a working paper books nobody anew. */
    private static List<Audit> toBook(@Nullable CertificationFile was, CertificationFile now) {
        return now.audits().stream()
                .filter(a ->
                        was == null || !was.audit(a.id()).map(Audit::bookings).equals(Optional.of(a.bookings())))
                .toList();
    }

    private static boolean booked(@Nullable CertificationFile was, Audit audit) {
        return was != null
                && was.audit(audit.id()).filter(a -> !a.bookings().isEmpty()).isPresent();
    }

    private static void keepFinding(CertificationFile of, Finding now, boolean known) {
        FindingRow row = known ? FindingRow.findById(now.id()) : null;
        if (row == null) {
            new FindingRow(of.client(), of.id(), now).persist();
        } else {
            row.take(now);
        }
    }

    private static void keepLetter(CertificationFile of, Letter now, boolean known) {
        LetterRow row = known ? LetterRow.findById(now.id()) : null;
        if (row == null) {
            new LetterRow(of.client(), of.id(), now).persist();
        } else {
            row.standing = now.standing();
        }
    }

    private static void keepNotice(CertificationFile of, ChangeNotice now, boolean known) {
        ChangeNoticeRow row = known ? ChangeNoticeRow.findById(now.id()) : null;
        if (row == null) {
            new ChangeNoticeRow(of.client(), of.id(), now).persist();
        } else {
            row.standing = now.standing();
        }
    }

    private static void keepDecision(CertificationFile of, Decision now, boolean known, Consumer<DecisionRow> wording) {
        DecisionRow row = known ? DecisionRow.findById(now.id()) : null;
        if (row == null) {
            DecisionRow made = new DecisionRow(of.client(), of.id(), now);
            wording.accept(made);
            made.persist();
        } else {
            row.take(now);
            wording.accept(row);
        }
    }

    private static void keepSuspension(CertificationFile of, Suspension now) {
        if (now.open()) {
            new SuspensionRow(Ids.next(), of, now).persist();
        } else {
            SuspensionRow.<SuspensionRow>find(
                            "certification = ?1 and lifted is null and part = ?2 and since = ?3",
                            of.id(),
                            !now.whole(),
                            now.from())
                    .firstResultOptional()
                    .ifPresent(row -> row.lifted = now.lifted());
        }
    }

    /** A row that is held, and what is read beside it. */
    private record ToHold(
            CertificationRow row,
            @Nullable String elsewhere,
            @Nullable String untold,
            String client) {}

    private CertificationFile beside(
            CertificationRow row, @Nullable String elsewhere, @Nullable String untold, String client) {
        return whole(row, untold).beside(elsewhere, Hashes.of(client.strip()));
    }

    /** Refuses, as unreadable, whatever was changed beside the register so that it is no file any more. */
    private CertificationFile whole(CertificationRow row, @Nullable String untold) {
        try {
            return UntoldRow.whole(row.file().orElseGet(() -> replayed(row)), untold);
        } catch (Unreadable e) {
            throw e;
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException | NullPointerException e) {
            throw new Unreadable(e);
        }
    }

    /** The file of a row as the database keeps it, with what its client is not told of. */
    public CertificationFile stored(CertificationRow row) {
        return whole(
                row,
                UntoldRow.<UntoldRow>findByIdOptional(row.id).map(u -> u.audits).orElse(null));
    }

    /** A file of before there were documents: its journal tells the facts, its rows the words. */
    private CertificationFile replayed(CertificationRow row) {
        CertificationFile file =
                Evolution.replay(journal.read(row.id).happenings()).scoped(row.scope);
        for (FindingRow f : FindingRow.<FindingRow>list("certification", row.id)) {
            file = file.with(file.finding(f.id).orElseThrow().worded(f.requirement, f.statement));
        }
        return file;
    }
}

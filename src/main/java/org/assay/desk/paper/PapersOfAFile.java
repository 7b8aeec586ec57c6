package org.assay.desk.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.PaperKind;
import org.assay.file.Standing;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.paper.Blobs;
import org.assay.register.paper.PaperRow;
import org.jspecify.annotations.Nullable;

/** The papers of a file as far as the viewer may read them, and the bytes of one. */
@ApplicationScoped
public class PapersOfAFile {
    /** The bytes of a paper, as they were drawn up. */
    @SuppressWarnings("ArrayRecordComponent") // bytes that go through; nobody compares them
    public record Stored(String fileName, String sha256, byte[] bytes) {}

    /** How many stages of the same kind were gone through before: an audit without a title of its own is one of the initial audit. */
    private static final String BEFORE = " (select count(x.id) from AuditRow x where x.certification = a.certification"
            + " and x.kind = a.kind and x.title is null and x.standing <> :cancelled and x.id < a.id)";

    private final Tx tx;
    private final EntityManager em;
    private final Blobs blobs;
    private final Files files;
    private final BodyCalendar calendar;

    PapersOfAFile(Tx tx, EntityManager em, Blobs blobs, Files files, BodyCalendar calendar) {
        this.files = files;
        this.calendar = calendar;
        this.tx = tx;
        this.em = em;
        this.blobs = blobs;
    }

    /**
     * All in view, the latest first.
     *
     * @throws NotThere where there is no such file in view
     */
    public List<PaperTold> of(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            Standing standing = files.see(file, calendar.today())
                    .orElseThrow(NotThere::new)
                    .file()
                    .standingOn(calendar.today());
            return read(file, standing).stream()
                    .filter(p -> mayRead(who, p.kind()))
                    .toList();
        });
    }

    /** The same inside the transaction of another question, which knows where the certification stands. */
    public List<PaperTold> read(UUID file, Standing standing) {
        Set<String> seen = new HashSet<>();
        return em.createQuery(
                        "select p, f.reference, a.title, a.kind," + BEFORE + " from PaperRow p"
                                + " left join FindingRow f on f.id = p.subject left join AuditRow a on a.id = p.subject"
                                + " where p.certification = :id order by p.id desc",
                        About.class)
                .setParameter("id", file)
                .setParameter("cancelled", AuditStanding.CANCELLED)
                .getResultStream()
                .map(a -> told(
                        a.paper,
                        a.words(),
                        !seen.add(a.paper.kind + "/" + a.paper.subject),
                        standing.outOfForce() && a.paper.kind == PaperKind.CERTIFICATE))
                .toList();
    }

    /**
     * The bytes of one paper.
     *
     * @throws NotThere where there is no such paper in view, or it is still being prepared
     */
    public Stored open(Acting who, UUID file, UUID paper) {
        return tx.ask(who.viewer(), () -> {
            PaperRow row = PaperRow.findById(paper);
            if (row == null || !row.certification.equals(file) || row.sha256 == null || !mayRead(who, row.kind)) {
                throw new NotThere();
            }
            String reference = em.createQuery(
                            "select c.reference from CertificationRow c where c.id = :id", String.class)
                    .setParameter("id", file)
                    .getSingleResult();
            byte[] bytes = blobs.read(row.sha256).orElseThrow(NotThere::new);
            return new Stored(name(reference, row), row.sha256, bytes);
        });
    }

    /** Whoever sells reads what an offer rests on, and nothing of audits and decisions (ISO/IEC 17021-1, 8.4.1). */
    private static boolean mayRead(Acting who, PaperKind kind) {
        return !who.sells() || kind == PaperKind.TIME_WORKSHEET || kind == PaperKind.AGREEMENT;
    }

    private static String name(String reference, PaperRow row) {
        String kind = row.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reference + "-" + kind + "-" + row.dated + "-rev" + row.revision + ".pdf";
    }

    /** A paper, and the finding or the audit that it is about. */
    private record About(
            PaperRow paper,
            @Nullable String finding,
            @Nullable String title,
            @Nullable AuditKind audit,
            long before) {
        String words() {
            if (finding != null || title != null || audit == null) {
                return finding != null ? finding : title != null ? title : "";
            }
            return audit.words() + (before == 0 ? "" : ", repeated");
        }
    }

    private static PaperTold told(PaperRow p, String about, boolean superseded, boolean outOfForce) {
        return new PaperTold(
                p.id, p.kind, p.subject, about, p.revision, p.dated, p.sha256, p.size, p.pages, superseded, outOfForce);
    }
}

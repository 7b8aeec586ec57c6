package org.assay.desk.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.programme.AuditCoverage;
import org.assay.register.Tx;
import org.assay.register.certification.Files;

/** What an audit has covered and what is left of it, for those who read its working papers. */
@ApplicationScoped
public class CoverageOfAnAudit {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final RecordsOfAFile records;

    CoverageOfAnAudit(Tx tx, Files files, BodyCalendar calendar, RecordsOfAFile records) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.records = records;
    }

    /** Whether somebody reads it: whoever is of the team, reviews, decides or assesses, of an audit that looks at something. */
    public static boolean isFor(Acting who, Audit audit) {
        return who.ofTheBody()
                && !audit.before()
                && !(audit.clauses().isEmpty() && audit.controls().isEmpty())
                && (audit.member(who.person()).isPresent() || RecordsOfAFile.readsWhatTheTeamWrote(who));
    }

    /**
     * Reads it off.
     *
     * @throws NotThere where there is no such audit in view
     * @throws NotYours where the caller does not read its working papers
     */
    public AuditCoverage of(Acting who, UUID certification, UUID id) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            CertificationFile file =
                    files.see(certification, today).orElseThrow(NotThere::new).file();
            Audit audit = file.audit(id).orElseThrow(NotThere::new);
            if (!isFor(who, audit)) {
                throw new NotYours(
                        "What an audit has covered is read by its team, and by those who review and decide.");
            }
            return AuditCoverage.of(file, audit, seen(who, certification, id), today);
        });
    }

    private List<AuditCoverage.Seen> seen(Acting who, UUID certification, UUID audit) {
        Stream<PapersForm> written = records.read(who, certification, true, Map.of()).stream()
                .filter(r -> r.is(Operation.WRITE_PAPERS) && r.subject().equals(audit))
                .map(r -> r.typed(PapersForm.class));
        return PapersForm.latest(written).values().stream()
                .flatMap(l -> l.pieces().stream()
                        .map(p -> new AuditCoverage.Seen(l.about().strip(), p.system(), p.site())))
                .toList();
    }
}

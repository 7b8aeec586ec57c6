package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.paper.DrawingUpAPaper;
import org.assay.desk.paper.ReadingAReport;
import org.assay.desk.paper.ReportSection;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;

/** What the report of an audit says, section by section, for the body: with what is on record now. */
@ApplicationScoped
public class SectionsOfAReport {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final DrawingUpAPaper papers;
    private final ReadingAReport reading;

    SectionsOfAReport(Tx tx, Files files, BodyCalendar calendar, DrawingUpAPaper papers, ReadingAReport reading) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.papers = papers;
        this.reading = reading;
    }

    /** Whether the report of an audit was released at least once. */
    public static boolean areThere(Audit audit) {
        return audit.releasedOn() != null
                && (audit.standing() == AuditStanding.CONDUCTED
                        || audit.standing() == AuditStanding.REPORTED
                        || audit.standing() == AuditStanding.REVIEWED);
    }

    /**
     * All of them.
     *
     * @throws NotThere where there is no such audit in view or its report was not released, and for clients, who read the paper
     */
    public List<ReportSection> of(Acting who, UUID certification, UUID id) {
        if (!who.ofTheBody()) {
            throw new NotThere();
        }
        return reading.sections(tx.ask(who.viewer(), () -> {
            CertificationFile file = files.see(certification, calendar.today())
                    .orElseThrow(NotThere::new)
                    .file();
            Audit audit = file.audit(id).filter(SectionsOfAReport::areThere).orElseThrow(NotThere::new);
            PaperKind kind = audit.kind() == AuditKind.STAGE_1 ? PaperKind.STAGE_1_REPORT : PaperKind.AUDIT_REPORT;
            return papers.now(file, kind, id, List.of());
        }));
    }
}

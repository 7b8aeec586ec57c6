package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.paper.DrawingUpAPaper;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.desk.paper.PrintingADraft;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.certification.Files;

/** The sheet of the closing meeting as it would be now, to be printed before it: nothing is kept of it. */
@ApplicationScoped
public class DraftOfASheet {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final DrawingUpAPaper papers;
    private final PrintingADraft printing;

    DraftOfASheet(Tx tx, Files files, BodyCalendar calendar, DrawingUpAPaper papers, PrintingADraft printing) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.papers = papers;
        this.printing = printing;
    }

    /**
     * The sheet as a PDF, each page of which is marked as a draft.
     *
     * @throws NotThere where there is no such audit in view, or it has nothing that is not told
     * @throws NotYours where the caller does not audit in it
     */
    public PapersOfAFile.Stored pdf(Acting who, UUID certification, UUID id) {
        CertificationFile file = tx.ask(who.viewer(), () -> files.see(certification, calendar.today()))
                .orElseThrow(NotThere::new)
                .file();
        Audit audit = file.audit(id).filter(a -> !file.untold(a).isEmpty()).orElseThrow(NotThere::new);
        if (!audit.auditedBy(who.person())) {
            throw new NotYours("A sheet that is not told yet is read by those who audited.");
        }
        PaperSource source = tx.ask(who.viewer(), () -> papers.now(file, PaperKind.NONCONFORMITY_SHEET, id, List.of()));
        byte[] pdf = printing.draft(source);
        return new PapersOfAFile.Stored("nonconformity-sheet-draft.pdf", Hashes.of(pdf), pdf);
    }
}

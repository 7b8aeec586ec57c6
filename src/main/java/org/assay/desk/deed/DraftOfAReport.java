package org.assay.desk.deed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.calendar.Days;
import org.assay.desk.KeptForms;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.paper.DrawingUpAPaper;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.desk.paper.PrintingADraft;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.certification.Files;

/**
 * The report of an audit as it would be now: with what is on record, and with what its reader has typed into its forms and not
 * sent. Nothing is kept of it.
 */
@ApplicationScoped
public class DraftOfAReport {
    /** In which a report gets its words, in their order. */
    private static final List<Operation> WRITTEN_IN = List.of(Operation.CONCLUDE_AUDIT, Operation.RELEASE_REPORT);

    /** In place of what nobody has written: an empty box would read as if there were nothing to say. */
    private static final String NOT_YET = "Not written yet.";

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final KeptForms kept;
    private final ProposalsForADeed proposals;
    private final DrawingUpAPaper papers;
    private final PrintingADraft printing;

    DraftOfAReport(
            Tx tx,
            Files files,
            BodyCalendar calendar,
            KeptForms kept,
            ProposalsForADeed proposals,
            DrawingUpAPaper papers,
            PrintingADraft printing) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.kept = kept;
        this.proposals = proposals;
        this.papers = papers;
        this.printing = printing;
    }

    /** Whether the report of an audit is being written: it has begun, and is not released, or came back. */
    public static boolean isWritten(Audit audit) {
        return audit.underWay() || audit.standing() == AuditStanding.CONDUCTED;
    }

    /**
     * The report as a PDF, each page of which is marked as a draft.
     *
     * @throws NotThere where there is no such audit in view, or its fieldwork has not begun
     * @throws NotYours where the caller does not audit in it
     */
    public PapersOfAFile.Stored pdf(Acting who, UUID certification, UUID id) {
        CertificationFile file = tx.ask(who.viewer(), () -> files.see(certification, calendar.today()))
                .orElseThrow(NotThere::new)
                .file();
        Audit audit = file.audit(id).filter(DraftOfAReport::isWritten).orElseThrow(NotThere::new);
        if (!audit.auditedBy(who.person())) {
            throw new NotYours("A report that is not released is read by those who audited.");
        }
        List<Written> typed = WRITTEN_IN.stream()
                .flatMap(o -> typed(who, file, audit, o).stream())
                .toList();
        PaperKind kind = audit.kind() == AuditKind.STAGE_1 ? PaperKind.STAGE_1_REPORT : PaperKind.AUDIT_REPORT;
        PaperSource source = tx.ask(who.viewer(), () -> papers.now(file, kind, id, typed));
        byte[] pdf = printing.draft(source);
        return new PapersOfAFile.Stored("report-draft.pdf", Hashes.of(pdf), pdf);
    }

    /** What stands in the form; once it was sent, what was sent counts, unless something is typed anew. */
    private Optional<Written> typed(Acting who, CertificationFile file, Audit audit, Operation operation) {
        Map<String, String> fields = kept.of(who, Drafts.address(file.id(), operation, audit.id()))
                .map(KeptForms.Kept::fields)
                .orElseGet(() -> operation == Operation.CONCLUDE_AUDIT
                        ? Map.of()
                        : proposals.of(who, file.id(), operation, audit.id()));
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        Stream.of(operation.form().getRecordComponents()).forEach(c -> {
            String text =
                    readable(c.getType(), fields.getOrDefault(c.getName(), "").strip());
            if (!text.isEmpty()) {
                form.put(c.getName(), text);
            } else if (operation == Operation.RELEASE_REPORT) {
                form.put(c.getName(), NOT_YET);
            }
        });
        return form.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(
                        operation.journaled(),
                        audit.id(),
                        null,
                        who.person().id(),
                        calendar.today(),
                        form,
                        Map.of(),
                        Map.of()));
    }

    /** What was typed, as the form takes it; empty where it is no day and a day is asked for: its form tells so when it is sent. */
    private static String readable(Class<?> asked, String text) {
        return asked == LocalDate.class
                ? Days.typed(text).map(LocalDate::toString).orElse("")
                : text;
    }
}

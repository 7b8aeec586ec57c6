package org.assay.desk.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.OneWindow;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.DraftOfAReport;
import org.assay.desk.deed.Operation;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.ConstraintBroken;
import org.assay.register.Tx;
import org.assay.register.Unreadable;
import org.assay.register.audit.DraftPaperRow;
import org.assay.register.audit.DraftPaperVersionRow;
import org.assay.register.certification.Files;
import org.assay.standard.Catalogue;

/**
 * Keeps working papers as a team types them: nothing is weighed or journaled, and no file is held. Where two type into the same
 * paper, each box keeps what was typed into it; where both typed into the same box, both texts stay until somebody chooses.
 */
@ApplicationScoped
public class DraftPapers {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_OF_A_PAPER = 150_000;

    /** Days after which goes what nobody has touched: what was said on the way, and who was there. */
    public static final int DAYS = 400;

    private static final int AT_ONCE = 500;

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;
    private final Checks checks;

    DraftPapers(Tx tx, Files files, BodyCalendar calendar, Catalogue catalogue, Checks checks) {
        this.checks = checks;
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.catalogue = catalogue;
    }

    /**
     * All drafts of an audit, by what they are about.
     *
     * @throws NotThere where there is no such audit in view
     * @throws NotYours where the caller is not of its team
     */
    public Map<String, DraftPaper> of(Acting who, UUID certification, UUID audit) {
        return tx.ask(who.viewer(), () -> {
            seen(who, certification, audit);
            Map<String, DraftPaper> all = new LinkedHashMap<>();
            DraftPaperRow.<DraftPaperRow>list("audit = ?1 order by about", audit)
                    .forEach(row -> all.put(row.about, told(row)));
            return all;
        });
    }

    /**
     * Keeps what was typed into one of them.
     *
     * @param fields what stands in the boxes of this window
     * @param window what this window changed, and what it showed of the texts of others
     * @param chosen boxes of which this person has seen the other texts and chosen: those that her window showed go
     * @return the draft as it is kept now
     * @throws Invalid where the audit has no such paper, a field is none of a paper, or too long
     */
    public DraftPaper keep(
            Acting who,
            UUID certification,
            UUID audit,
            String about,
            Map<String, String> fields,
            OneWindow window,
            Set<String> chosen) {
        try {
            return tx.act(() -> kept(who, certification, audit, about, fields, window, chosen));
        } catch (RuntimeException failed) {
            if (ConstraintBroken.in(failed).isEmpty()) {
                throw failed;
            }
            // two began the same paper at once: the later one comes beside it
            return tx.act(() -> kept(who, certification, audit, about, fields, window, chosen));
        }
    }

    private DraftPaper kept(
            Acting who,
            UUID certification,
            UUID id,
            String about,
            Map<String, String> fields,
            OneWindow window,
            Set<String> chosen) {
        Seen seen = seen(who, certification, id);
        look(seen.audit, about, fields);
        var place = new DraftPaperRow.Place(id, about);
        DraftPaperRow row = DraftPaperRow.findById(place, LockModeType.PESSIMISTIC_WRITE);
        fields = PiecesOfADraft.begun(fields);
        Stored before = row == null ? Stored.NOTHING : Canonical.read(row.fields, Stored.class);
        Stored now = before.with(who.person(), fields, window, chosen);
        if (row == null) {
            row = new DraftPaperRow(seen.file, place, who.person().id(), DraftPaperVersionRow.latest(id, about));
        }
        String text = Canonical.text(now);
        if (text.length() > LONGEST_OF_A_PAPER) {
            throw new Invalid(List.of(new Invalid.Field("about", "This paper is too long to be kept")));
        }
        DraftPaperVersionRow version = row.take(text, who.person().id());
        if (version != null) {
            version.persist();
        }
        DraftPaper told = told(row);
        if (told.begun()) {
            row.persist();
        } else if (row.isPersistent()) {
            // nothing stands in it any more: what is on record is shown again
            new DraftPaperVersionRow(row).persist();
            row.delete();
        }
        return told;
    }

    private void look(Audit audit, String about, Map<String, String> fields) {
        if (!PapersForm.looksAt(audit, about, catalogue)) {
            throw new Invalid(List.of(
                    new Invalid.Field("about", "“" + about + "” is no clause, control or topic of this audit")));
        }
        if (!audit.standing().ahead() && !DraftOfAReport.isWritten(audit)) {
            throw new Invalid(
                    List.of(new Invalid.Field("about", "Working papers of this audit can become records no more")));
        }
        fields.forEach((field, text) -> {
            if (text.length() > LONGEST) {
                throw new Invalid(List.of(new Invalid.Field(field, "This is too long to be kept")));
            }
            try {
                DraftPaper.line(about, Map.of(field, text));
            } catch (Unreadable _) {
                throw new Invalid(List.of(new Invalid.Field(field, "A working paper has no such field or choice")));
            }
        });
    }

    /** Drops the drafts of papers that are records now; what they said on the way stays in their versions. */
    public void recorded(Acting who, UUID certification, UUID audit, List<DraftPaper> papers) {
        tx.act(() -> {
            seen(who, certification, audit);
            for (DraftPaper paper : papers) {
                DraftPaperRow row = DraftPaperRow.findById(
                        new DraftPaperRow.Place(audit, paper.about()), LockModeType.PESSIMISTIC_WRITE);
                if (row != null && row.number == paper.number()) {
                    new DraftPaperVersionRow(row).persist();
                    row.delete();
                }
            }
            return audit;
        });
    }

    /** Forgets some of what nobody has touched for {@link #DAYS} days; false where none is left. */
    public boolean forget() {
        return tx.act(() -> DraftPaperVersionRow.forget(DAYS, AT_ONCE) + DraftPaperRow.forget(DAYS, AT_ONCE)) > 0;
    }

    /**
     * How many papers of an audit are written and not recorded: what is on record is not what the team says last. None for whoever does
     * not audit in it, and so reads none of them.
     */
    public long unrecorded(Acting who, UUID certification, UUID audit) {
        return tx.ask(who.viewer(), () -> files.see(certification, calendar.today())
                .flatMap(seen -> seen.file().audit(audit))
                .filter(a -> a.auditedBy(who.person()))
                .map(_ -> DraftPaperRow.count("audit", audit))
                .orElse(0L));
    }

    /** What a paper said before, the latest first. */
    public List<DraftPaper> versions(Acting who, UUID certification, UUID audit, String about) {
        return tx.ask(who.viewer(), () -> {
            seen(who, certification, audit);
            return DraftPaperVersionRow.<DraftPaperVersionRow>list(
                            "audit = ?1 and about = ?2 order by number desc", audit, about)
                    .stream()
                    .map(v -> new DraftPaper(
                            v.about,
                            v.number,
                            Canonical.read(v.fields, Stored.class).fields(),
                            Map.of(),
                            Map.of(),
                            new Person(v.keptBy),
                            v.keptAt,
                            ""))
                    .toList();
        });
    }

    private DraftPaper told(DraftPaperRow row) {
        Stored stored = Canonical.read(row.fields, Stored.class);
        return new DraftPaper(
                row.about,
                row.number,
                stored.fields(),
                stored.authors(),
                stored.beside(),
                new Person(row.keptBy),
                row.keptAt,
                wrong(DraftPaper.line(row.about, stored.fields())));
    }

    /** What its form will say against it: too long, or words that say nothing. */
    private String wrong(PapersForm.Line line) {
        return checks.look(new PapersForm(List.of(line))).fields().stream()
                .filter(f -> line.result() != null)
                .map(Invalid.Field::message)
                .findFirst()
                .orElse("");
    }

    private record Seen(CertificationFile file, Audit audit) {}

    private Seen seen(Acting who, UUID certification, UUID id) {
        Operation.WRITE_PAPERS.allow(who);
        CertificationFile file = files.see(certification, calendar.today())
                .orElseThrow(NotThere::new)
                .file();
        Audit audit = file.audit(id).orElseThrow(NotThere::new);
        if (!audit.auditedBy(who.person())) {
            throw new NotYours("Working papers that are not yet records are read by those who audit in it alone.");
        }
        return new Seen(file, audit);
    }
}

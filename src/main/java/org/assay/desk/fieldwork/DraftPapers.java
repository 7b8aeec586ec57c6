package org.assay.desk.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.OneWindow;
import org.assay.desk.TwoWindows;
import org.assay.desk.deed.Operation;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.file.Topic;
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

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;

    DraftPapers(Tx tx, Files files, BodyCalendar calendar, Catalogue catalogue) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.catalogue = catalogue;
    }

    /** Whether somebody writes working papers of an audit, and reads those that are not yet records. */
    public static boolean mayWrite(Acting who, Audit audit) {
        return Operation.WRITE_PAPERS.isFor(who) && audit.member(who.person()).isPresent();
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
     * @param chosen boxes of which this person has seen both texts and chosen: what stood beside goes
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
            UUID audit,
            String about,
            Map<String, String> fields,
            OneWindow window,
            Set<String> chosen) {
        Seen seen = seen(who, certification, audit);
        look(about, fields);
        var place = new DraftPaperRow.Place(audit, about);
        DraftPaperRow row = DraftPaperRow.findById(place, LockModeType.PESSIMISTIC_WRITE);
        Map<String, List<String>> beside = row == null ? Map.of() : beside(row.fields);
        TwoWindows both = row == null
                ? TwoWindows.one(fields)
                : TwoWindows.of(fields, window, typed(row.fields), without(beside, chosen));
        if (row == null) {
            row = new DraftPaperRow(seen.file, place, who.person().id());
        }
        if (both.others().isEmpty()) {
            row.besideBy = null;
        } else if (!both.others().equals(beside)) {
            row.besideBy = row.keptBy;
        }
        DraftPaperVersionRow before = row.take(
                Canonical.text(new Stored(both.fields(), both.others())),
                who.person().id());
        if (before != null) {
            before.persist();
        }
        row.persist();
        return told(row);
    }

    private static Map<String, List<String>> without(Map<String, List<String>> beside, Set<String> chosen) {
        Map<String, List<String>> left = new LinkedHashMap<>(beside);
        left.keySet().removeAll(chosen);
        return left;
    }

    private void look(String about, Map<String, String> fields) {
        if (catalogue.requirement(about).isEmpty()
                && catalogue.control(about).isEmpty()
                && Topic.at(about).isEmpty()) {
            throw new Invalid(List.of(new Invalid.Field("about", "“" + about + "” is no clause, control or topic")));
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

    /** What a paper said before, the latest first. */
    public List<DraftPaper> versions(Acting who, UUID certification, UUID audit, String about) {
        return tx.ask(who.viewer(), () -> {
            seen(who, certification, audit);
            return DraftPaperVersionRow.<DraftPaperVersionRow>list(
                            "audit = ?1 and about = ?2 order by number desc", audit, about)
                    .stream()
                    .map(v -> new DraftPaper(
                            v.about, v.number, typed(v.fields), Map.of(), new Person(v.keptBy), v.keptAt, null))
                    .toList();
        });
    }

    /** What is kept of a draft. */
    private record Stored(Map<String, String> fields, Map<String, List<String>> beside) {}

    private static DraftPaper told(DraftPaperRow row) {
        Stored stored = Canonical.read(row.fields, Stored.class);
        return new DraftPaper(
                row.about,
                row.number,
                stored.fields,
                stored.beside,
                new Person(row.keptBy),
                row.keptAt,
                row.besideBy == null ? null : new Person(row.besideBy));
    }

    private static Map<String, String> typed(String fields) {
        return Canonical.read(fields, Stored.class).fields;
    }

    private static Map<String, List<String>> beside(String fields) {
        return Canonical.read(fields, Stored.class).beside;
    }

    private record Seen(CertificationFile file, Audit audit) {}

    private Seen seen(Acting who, UUID certification, UUID id) {
        Operation.WRITE_PAPERS.allow(who);
        CertificationFile file = files.see(certification, calendar.today())
                .orElseThrow(NotThere::new)
                .file();
        Audit audit = file.audit(id).orElseThrow(NotThere::new);
        if (!mayWrite(who, audit)) {
            throw new NotYours("Working papers that are not yet records are read by the team of the audit alone.");
        }
        return new Seen(file, audit);
    }
}

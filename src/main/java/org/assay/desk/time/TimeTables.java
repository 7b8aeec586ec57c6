package org.assay.desk.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.audittime.Exact;
import org.assay.audittime.RoleTable;
import org.assay.calendar.Days;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.desk.Workbook;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.assay.register.time.TimeApprovalRow;
import org.assay.register.time.TimeRefusalRow;
import org.assay.register.time.TimeTableRow;
import org.jspecify.annotations.Nullable;

/** Tables of audit time that the body brings in: one person proposes a table, another approves it. */
@ApplicationScoped
public class TimeTables {
    /**
     * A table to be proposed.
     *
     * @param since first day on which days are determined by it
     * @param source which text it comes from, and which edition
     * @param licence under which the body has that text
     * @param invented whether its numbers are made up: for a sample body alone
     * @param table as a spreadsheet writes it; empty where a workbook is handed in
     * @param workbook the same as a workbook (XLSX), whose first sheet is read, in base64; null where a table is written
     */
    public record NewTable(
            @NotNull(message = "Enter the first day") LocalDate since,

            @Words(max = 400, message = "Name the text and its edition")
            String source,

            @Words(max = 400, message = "Name the licence") String licence,
            @Nullable Boolean invented,

            @Words(max = 20_000, optional = true) @Nullable String table,

            @Size(max = 420_000, message = "The workbook is too large: at most 300 kB are read") @Nullable
            String workbook) {
        /** A table that is written. */
        public NewTable(
                LocalDate since, String source, String licence, @Nullable Boolean invented, @Nullable String table) {
            this(since, source, licence, invented, table, null);
        }

        boolean written() {
            return table != null && !table.isBlank();
        }
    }

    /** Nothing where it is no base64: that is no workbook either. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** What is read of it. */
    private static TimeTableCsv read(NewTable in, Checks.Found found) {
        String field = in.written() ? "table" : "workbook";
        Workbook book = in.workbook() == null ? null : Workbook.first(bytes(in.workbook()));
        found.unless(in.written() || book != null, "table", "Paste the table, or hand in a workbook")
                .unless(!in.written() || book == null, "workbook", "Paste the table or hand in a workbook, not both");
        if (book != null && book.wrong() != null) {
            found.unless(false, "workbook", book.wrong());
            return new TimeTableCsv(List.of(), List.of());
        }
        String text = in.written() || book == null ? Objects.requireNonNullElse(in.table(), "") : book.csv();
        TimeTableCsv read = TimeTableCsv.read(text);
        found.unless(
                read.wrong().isEmpty() || (!in.written() && book == null),
                field,
                String.join(". ", read.wrong().stream().limit(12).toList()));
        return read;
    }

    /** A row as people read it: persons, and days. */
    public record Row(String persons, String producer, String providerOrUser, String several) {
        static Row of(RoleTable.Row r) {
            return new Row(
                    r.to() == Integer.MAX_VALUE ? r.from() + " and more" : r.from() + " to " + r.to(),
                    Exact.figure(r.producer()),
                    Exact.figure(r.providerOrUser()),
                    Exact.figure(r.several()));
        }
    }

    /**
     * A table with what became of it.
     *
     * @param table its rows as a spreadsheet writes them, in one spelling, of which the SHA-256 is taken
     * @param holds whether days are determined by it today
     * @param taken whether another one is approved that counts from the same day, so that this one is not approved
     */
    public record Told(
            UUID id,
            LocalDate since,
            String source,
            String licence,
            String sha256,
            boolean invented,
            int rows,
            String table,
            List<Row> lines,
            boolean holds,
            boolean taken,
            String proposedBy,
            LocalDate proposedOn,
            boolean yours,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable String refusedBy,
            @Nullable LocalDate refusedOn,
            @Nullable String refusedFor) {
        /** Whether it waits for a second person. */
        public boolean waits() {
            return approvedBy == null && refusedBy == null;
        }
    }

    private final Tx tx;
    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final MethodsInForce methods;

    TimeTables(Tx tx, Acts acts, Checks checks, Journal journal, BodyCalendar calendar, MethodsInForce methods) {
        this.methods = methods;
        this.tx = tx;
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    /** Whether somebody proposes and approves tables: nobody who knows prices. */
    public static boolean keeps(Acting who) {
        return (who.is(Role.ADMINISTRATOR) || who.is(Role.PROGRAMME_MANAGER)) && !who.is(Role.COMMERCIAL);
    }

    /** Whether this person may read them: whoever keeps them, and who reckons audit time by them. */
    private static boolean reads(Acting who) {
        return keeps(who) || (who.is(Role.LEAD_AUDITOR) && !who.is(Role.COMMERCIAL));
    }

    private static void hers(Acting who) {
        if (!keeps(who)) {
            throw new NotYours("Tables of audit time are kept by administrators and programme managers.");
        }
    }

    /** All tables, the newest first. */
    public List<Told> inView(Acting who) {
        if (!reads(who)) {
            throw new NotYours("Tables of audit time are read by whoever determines audit time.");
        }
        return tx.ask(who.viewer(), () -> {
            UUID holds = methods.holding(calendar.today()).orElse(null);
            return TimeTableRow.<TimeTableRow>listAll().stream()
                    .sorted(Comparator.<TimeTableRow, UUID>comparing(t -> t.id).reversed())
                    .map(t -> told(who, t, holds))
                    .toList();
        });
    }

    private Told told(Acting who, TimeTableRow t, @Nullable UUID holds) {
        Optional<TimeApprovalRow> approval = TimeApprovalRow.findByIdOptional(t.id);
        Optional<TimeRefusalRow> refusal = TimeRefusalRow.findByIdOptional(t.id);
        List<RoleTable.Row> rows = TimeTableCsv.read(t.content).rows();
        return new Told(
                t.id,
                t.since,
                t.source,
                t.licence,
                t.sha256,
                t.invented,
                rows.size(),
                t.content,
                rows.stream().map(Row::of).toList(),
                t.id.equals(holds),
                approval.isEmpty() && taken(t),
                name(t.proposedBy),
                t.proposedOn,
                isOne(t.proposedBy, who),
                approval.map(a -> name(a.approvedBy)).orElse(null),
                approval.map(a -> a.approvedOn).orElse(null),
                refusal.map(r -> name(r.refusedBy)).orElse(null),
                refusal.map(r -> r.refusedOn).orElse(null),
                refusal.map(r -> r.reason).orElse(null));
    }

    /** Whether that is whoever acts, under whichever entry of hers. */
    private static boolean isOne(UUID person, Acting who) {
        return PersonRow.<PersonRow>findById(person)
                .human()
                .equals(PersonRow.<PersonRow>findById(who.person().id()).human());
    }

    private static String name(UUID person) {
        return PersonRow.<PersonRow>findById(person).name;
    }

    /** Proposes a table; whatever is wrong with a cell of it is told. The outcome bears its id. */
    public Outcome propose(Acting who, Key key, NewTable in) {
        hers(who);
        Checks.Found found = checks.look(in);
        boolean invented = Boolean.TRUE.equals(in.invented());
        found.unless(!invented || calendar.isTold(), "invented", "A table that is made up is for a sample body alone");
        TimeTableCsv read = read(in, found);
        found.refuse();
        return acts.once(who, key, "ProposingATimeTable", "", in, () -> {
            TimeTableRow row = new TimeTableRow(
                    Ids.next(),
                    in.since(),
                    in.source().strip(),
                    in.licence().strip(),
                    TimeTableCsv.written(read.rows()),
                    invented,
                    who.person().id(),
                    calendar.today());
            row.persist();
            append(row, who, "ProposingATimeTable");
            return new Outcome.Done(row.id);
        });
    }

    /** Approves a table that somebody else has proposed. */
    public Outcome approve(Acting who, Key key, UUID id) {
        hers(who);
        return acts.once(who, key, "ApprovingATimeTable", id.toString(), "", () -> {
            TimeTableRow row = TimeTableRow.<TimeTableRow>findByIdOptional(id).orElseThrow(NotThere::new);
            if (isOne(row.proposedBy, who)) {
                throw new NotYours("You proposed this table: another person approves it.");
            }
            if (TimeRefusalRow.findById(id) != null) {
                throw wrong("reason", "This table was refused: propose it anew");
            }
            if (TimeApprovalRow.findById(id) == null) {
                if (taken(row)) {
                    throw wrong(
                            "since",
                            "Another table is approved that counts from " + Days.written(row.since)
                                    + " on: propose this one with a later first day");
                }
                new TimeApprovalRow(id, who.person().id(), calendar.today()).persist();
                append(row, who, "ApprovingATimeTable");
            }
            return new Outcome.Done(id);
        });
    }

    /** Why a table is not to be approved. */
    public record Refusing(
            @Words(max = 400, message = "Say why it is not to be approved")
            String reason) {}

    /** Takes back a table that was proposed wrongly, or refuses one of somebody else; an approved one stays. */
    public Outcome refuse(Acting who, Key key, UUID id, Refusing in) {
        hers(who);
        checks.look(in).refuse();
        return acts.once(who, key, "RefusingATimeTable", id.toString(), in, () -> {
            TimeTableRow row = TimeTableRow.<TimeTableRow>findByIdOptional(id).orElseThrow(NotThere::new);
            if (TimeApprovalRow.findById(id) != null) {
                throw wrong(
                        "reason",
                        "This table is approved: days rest on it. Another one with a later first day follows it");
            }
            if (TimeRefusalRow.findById(id) == null) {
                new TimeRefusalRow(
                                id,
                                who.person().id(),
                                calendar.today(),
                                in.reason().strip())
                        .persist();
                append(row, who, "RefusingATimeTable");
            }
            return new Outcome.Done(id);
        });
    }

    private static Invalid wrong(String field, String words) {
        return new Invalid(List.of(new Invalid.Field(field, words)));
    }

    /** Two tables of one day would leave open by which of them days are determined. */
    private static boolean taken(TimeTableRow row) {
        return TimeTableRow.<TimeTableRow>list("since = ?1 and id <> ?2", row.since, row.id).stream()
                .anyMatch(t -> TimeApprovalRow.findById(t.id) != null);
    }

    private void append(TimeTableRow row, Acting who, String deed) {
        LocalDate today = calendar.today();
        journal.append(
                row.id,
                null,
                today,
                Entry.plain(who.person().id(), deed, row.id, today).keeping(List.of(new Kept(row.id, row.seal()))));
    }
}

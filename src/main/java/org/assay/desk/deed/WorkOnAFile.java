package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.Broken;
import org.assay.desk.Cases;
import org.assay.desk.NotThere;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.DueInView;
import org.assay.desk.certification.DueTold;
import org.assay.desk.certification.ProgrammeOfTheCycle;
import org.assay.desk.paper.PaperTold;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.file.ApplicationStanding;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.Finding;
import org.assay.file.Letter;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Awaited;
import org.assay.lifecycle.CertificationLife;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.DecisionLife;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.Refusal;
import org.assay.lifecycle.Verdict;
import org.assay.programme.DueKind;
import org.assay.programme.Outlook;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.rule.ProgrammeRule;
import org.assay.rule.Rule;
import org.assay.rule.Weighed;
import org.jspecify.annotations.Nullable;

/** One file, and all that somebody may do about it now, read off the tables: what a page makes buttons of. */
@ApplicationScoped
public class WorkOnAFile {
    /**
     * The file and the work on it.
     *
     * @param moves every move of the certification, open or closed; empty for clients
     * @param mayRequest what this person may ask a decision for
     * @param maySetAside the request that this person may put away, if there is one
     * @param plain the case of this person on this file, before a word is typed
     * @param papers all in view, the latest first
     * @param due what is due, the earliest clock first; for clients what they are told of it
     * @param awaited who is awaited, and for what
     * @param todos what this person's roles may do from where things stand, open or closed by rules
     * @param returned why the application came back, while it is back; null otherwise
     * @param held why it is held for impartiality, while it is; null otherwise, and for clients
     * @param moved why audits were postponed or called off, the oldest first
     */
    public record Told(
            ACertification.Told file,
            List<MovesOfAFile.Told> moves,
            List<Verb> mayRequest,
            @Nullable UUID maySetAside,
            List<Todo> todos,
            List<PaperTold> papers,
            List<DueTold> due,
            Case plain,
            List<TaskTold> awaited,
            @Nullable Returned returned,
            @Nullable Returned held,
            List<WhyMoved> moved) {
        /** Why an audit was postponed or called off, or a limit was missed; empty where nothing of it happened. */
        public List<WhyMoved> moved(UUID audit) {
            return moved.stream().filter(w -> w.audit().equals(audit)).toList();
        }

        /** What is due next about a nonconformity, as it stands under what is due: one line, or none. */
        public List<DueTold> next(UUID finding) {
            return due.stream()
                    .filter(d -> d.subject().equals(finding) && d.kind() != DueKind.EXTENSION)
                    .limit(1)
                    .toList();
        }

        public boolean maySetAside(UUID decision) {
            return decision.equals(maySetAside);
        }

        /** Where the certification is on its way, in a client's words. */
        public List<String> whereabouts() {
            return Whereabouts.of(
                    file.file(),
                    plain.today(),
                    awaited.stream().filter(TaskTold::ofTheClient).count());
        }

        /** The audits of the cycle that runs; null before a grant. */
        public @Nullable ProgrammeOfTheCycle programme() {
            return ProgrammeOfTheCycle.of(file.file()).orElse(null);
        }

        /** Whether the certification runs, or will from a day that is set; a suspension stops no clock. */
        public boolean runs() {
            return file.standing().runs();
        }

        /** Whether the certification lasted until its last day, and no longer. */
        public boolean ranOut() {
            return file.standing().ranOut();
        }

        /** Whether a certificate that was issued may not be referred to now. */
        public boolean outOfForce() {
            return file.standing().outOfForce();
        }

        /** Whether a move starts from here that is seldom made, or that narrows or ends a certification. */
        public boolean seldom() {
            return moves.stream().anyMatch(m -> m.notFromHere() == null && !(m.usual() && m.carriesOn()));
        }

        /** Whether this person can set the programme of the cycle now. */
        public boolean mayProgramme() {
            return offers(Operation.PROGRAMME_CYCLE, file.id());
        }

        /** What there is to do about one audit, finding or decision, or about the file itself. */
        public List<Todo> about(UUID subject) {
            return todos.stream().filter(t -> t.subject().equals(subject)).toList();
        }

        /** The same, by its weight. */
        public ActsOnAThing acts(UUID subject) {
            return acts(about(subject));
        }

        /** Of some of it, by its weight. */
        public ActsOnAThing acts(List<Todo> some) {
            return ActsOnAThing.of(some, file.file(), plain.today());
        }

        /** Whether this may be done now, as far as the tables know. */
        public boolean offers(Operation operation, UUID subject) {
            return about(subject).stream().anyMatch(t -> t.operation() == operation && t.open());
        }
    }

    /**
     * Something to do.
     *
     * @param closedBy the rules that stand against it before a word is typed; empty where it is open
     */
    public record Todo(Operation operation, UUID subject, List<Broken> closedBy) {
        /** What is done on a page of the audit of its own. */
        private static final Map<Operation, String> PAGES = Map.of(
                Operation.WRITE_PAPERS, "/fieldwork",
                Operation.TELL_FINDINGS, "/closing",
                Operation.REVIEW_REPORT, "/report",
                Operation.RETURN_REPORT, "/report");

        public boolean open() {
            return closedBy.isEmpty();
        }

        /**
         * Where it is done: working papers where they are written one by one, what is told at its meeting, a report where it is read, all
         * else in its form.
         */
        public String address(UUID file) {
            String page = PAGES.get(operation);
            return page == null
                    ? Drafts.address(file, operation, subject)
                    : "/certifications/" + file + "/audits/" + subject + page;
        }
    }

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Cases cases;
    private final ACertification certification;
    private final MovesOfAFile moves;
    private final RecordsOfAFile records;
    private final PapersOfAFile papers;
    private final DueInView due;
    private final ReturnedApplications returned;

    WorkOnAFile(
            Tx tx,
            Files files,
            BodyCalendar calendar,
            Cases cases,
            ACertification certification,
            MovesOfAFile moves,
            RecordsOfAFile records,
            PapersOfAFile papers,
            DueInView due,
            ReturnedApplications returned) {
        this.returned = returned;
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.cases = cases;
        this.certification = certification;
        this.moves = moves;
        this.records = records;
        this.papers = papers;
        this.due = due;
    }

    /**
     * The work of this person on this file.
     *
     * @throws NotThere where there is no such file in view
     */
    public Told of(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> told(who, id));
    }

    /**
     * The same with what was typed in deeds, as far as this person may read it.
     *
     * @throws NotThere where there is no such file in view
     */
    public WithRecords withRecords(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> {
            Told told = told(who, id);
            boolean ofTheTeam = told.file().file().team().anyMatch(who.person()::equals);
            Map<UUID, String> names = new HashMap<>(told.file().names());
            told.file().file().findings().forEach(f -> names.put(f.id(), f.reference()));
            return new WithRecords(told, records.read(who, id, ofTheTeam, names));
        });
    }

    /** A file, the work on it, and what was typed about it, the oldest first. */
    public record WithRecords(Told work, List<RecordsOfAFile.Told> records) {
        /** What was typed last in one operation about one thing. */
        public Optional<RecordsOfAFile.Told> last(Operation operation, UUID subject) {
            return about(subject).filter(r -> r.is(operation)).reduce((_, last) -> last);
        }

        /** Everything, the latest day first; of one day what was written last. */
        public List<RecordsOfAFile.Told> latestFirst() {
            return records.reversed().stream()
                    .sorted(Comparator.comparing(RecordsOfAFile.Told::on).reversed())
                    .toList();
        }

        /** What one of them is about, or has made, in words: an audit, a nonconformity, a letter; empty for the file itself. */
        public String named(RecordsOfAFile.Told record) {
            CertificationFile file = work.file().file();
            return Stream.of(Optional.ofNullable(record.made()), Optional.of(record.subject()))
                    .flatMap(Optional::stream)
                    .flatMap(id -> Stream.of(
                                    file.finding(id).map(Finding::reference),
                                    file.audit(id).map(file::title),
                                    file.letter(id).map(Letter::subject),
                                    file.change(id).map(n -> n.kind().words()))
                            .flatMap(Optional::stream))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        /** Everything that was typed about one thing, or that made it. */
        public Stream<RecordsOfAFile.Told> about(UUID subject) {
            return records.stream().filter(r -> r.subject().equals(subject) || subject.equals(r.made()));
        }
    }

    private Told told(Acting who, UUID id) {
        LocalDate today = calendar.today();
        Files.Seen seen = files.see(id, today).orElseThrow(NotThere::new);
        Case c = cases.plain(who, seen.file(), today);
        Outlook outlook = new Outlook(seen.file(), today, c.law());
        ACertification.Told file = certification.told(seen, who.ofTheBody());
        List<DueTold> dues = due.read(who, seen, today);
        return new Told(
                file,
                who.ofTheBody() ? moves.told(who, c) : List.of(),
                mayRequest(who, c),
                maySetAside(who, seen.file()),
                todos(who, c),
                papers.read(id, seen.file().standingOn(today)),
                dues,
                c,
                who.ofTheBody() ? TaskTold.of(who, outlook) : TaskTold.ofTheClient(who, outlook),
                seen.file().application().standing() == ApplicationStanding.RETURNED
                        ? returned.of(List.of(id)).get(id)
                        : null,
                who.ofTheBody() && seen.file().application().standing() == ApplicationStanding.ON_HOLD
                        ? returned.held(List.of(id)).get(id)
                        : null,
                WhyMoved.mayBeIn(seen.file())
                        ? WhyMoved.of(records.read(who, id, WhyMoved.deeds(), file.names()))
                        : List.of());
    }

    private static List<Todo> todos(Acting who, Case c) {
        return Operation.deeds().stream()
                .filter(o -> o.isFor(who))
                .flatMap(o -> Subjects.open(o, c.file()).stream()
                        .filter(s -> who.ofTheBody() || !o.bodyAlone(c.file(), s))
                        .filter(s -> o != Operation.DECLARE_FREEDOM || !declared(who, c.file(), s))
                        .map(s -> todo(o, Cases.about(c, s))))
                .toList();
    }

    /** Who has declared for this team and these days is asked no more. */
    private static boolean declared(Acting who, CertificationFile file, UUID audit) {
        return file.audit(audit)
                .filter(a -> Awaited.declares(a, who.person()).isPresent())
                .isPresent();
    }

    private static Todo todo(Operation operation, Case c) {
        List<Broken> closed = operation.move().rules().stream()
                .filter(r -> !r.ofTheDeed() && !saidByItsKind(r, operation, c))
                .flatMap(r -> broken(r, c).stream())
                .toList();
        return new Todo(operation, c.deed().subject(), closed);
    }

    /** After expiry, and before a grant, some kinds of audit are left: which is programmed is not typed yet. */
    private static boolean saidByItsKind(Rule rule, Operation operation, Case c) {
        return operation == Operation.PROGRAMME_AUDIT
                && rule == ProgrammeRule.CERTIFICATION_CAN_GO_ON
                && (c.file().standingOn(c.today()) == Standing.EXPIRED
                        || c.file().stage1ToRepeat().isPresent());
    }

    /** A rule that nothing which is typed can mend. */
    private static List<Broken> broken(Rule rule, Case c) {
        return rule.weigh(c) instanceof Weighed.Broken(String fact)
                        && !rule.stated().force().waivable()
                ? List.of(Broken.of(new Refusal(rule, fact)))
                : List.of();
    }

    private static List<Verb> mayRequest(Acting who, Case c) {
        boolean may = Operation.REQUEST_DECISION.isFor(who);
        return Arrays.stream(Verb.values())
                .filter(v -> CertificationLife.comesUp(CertificationMove.of(v), c))
                .filter(v -> may && DecisionLife.request(v, Cases.about(c, new UUID(0, 0))) instanceof Verdict.Allowed)
                .toList();
    }

    private static @Nullable UUID maySetAside(Acting who, CertificationFile file) {
        return Operation.SET_REQUEST_ASIDE.isFor(who)
                ? file.openDecision()
                        .filter(d -> DecisionMove.SET_ASIDE.from().contains(d.standing()))
                        .map(Decision::id)
                        .orElse(null)
                : null;
    }
}

package org.assay.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.Because;
import org.assay.desk.Broken;
import org.assay.desk.ReadBack;
import org.assay.desk.Sites;
import org.assay.desk.application.TimeForm;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.PlanChanges;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.ProgrammeForm;
import org.assay.desk.audit.QuestionForm;
import org.assay.desk.audit.ReplacementForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.audit.SamplingForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.audit.TerminationForm;
import org.assay.desk.audit.TimeSheetForm;
import org.assay.desk.deed.ActsOnAThing;
import org.assay.desk.deed.DraftOfAReport;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.SectionsOfAReport;
import org.assay.desk.deed.Trait;
import org.assay.desk.deed.WhyMoved;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Concern;
import org.assay.file.Contradiction;
import org.assay.file.Finding;
import org.assay.file.Level;
import org.assay.file.Occasion;
import org.assay.file.Paper;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.file.Recommendation;
import org.assay.file.Sample;
import org.assay.file.TimeLook;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.standard.Catalogue;
import org.assay.standard.Cited;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * One audit, as a page shows it.
 *
 * @param ofTheBody whether the viewer is of the body; clients see no working papers and no open questions
 */
public record AuditSheet(WorkOnAFile.WithRecords all, Audit audit, boolean ofTheBody, Catalogue catalogue) {
    /** A question and its words. */
    public record Asked(Concern concern, String words) {
        /** The clause, control or topic that it is about. */
        public String about() {
            return looksAt(List.of(concern.about()));
        }
    }

    /**
     * A clause or control, its topic, and the paper on it.
     *
     * @param paper null while there is none
     * @param reason why it was not examined; blank where it was
     */
    public record Line(String about, String topic, @Nullable Paper paper, String evidence, String reason) {
        /** By its topic: what every surveillance looks at has no number. */
        Line named() {
            return new Line(topic, "Every surveillance", paper, evidence, reason);
        }

        /** Whether a paper says that it was not examined, or not wholly. */
        public boolean left() {
            return paper != null && !paper.examined();
        }
    }

    /**
     * A session of the plan.
     *
     * @param about by its titles
     * @param meets whom it would like to meet; empty where that is nobody in particular
     */
    public record Session(
            String time, String what, boolean remote, String about, String meets, String who, String why) {}

    /** A day of the plan, by the hours of its sessions. */
    public record PlannedDay(LocalDate day, List<Session> sessions) {
        public String words() {
            return Spoken.weekday(day) + ", " + Days.written(day);
        }
    }

    public UUID file() {
        return all.work().file().id();
    }

    public String title() {
        return all.work().file().file().title(audit);
    }

    /** What the team takes along to it. */
    public PackSheet pack() {
        return PackSheet.of(all, audit);
    }

    /** What happened on the way, the oldest first. */
    public List<RecordsOfAFile.Told> turns() {
        return all.about(audit.id())
                .filter(r ->
                        Operation.under(r.deed()).filter(o -> o.is(Trait.TURNS)).isPresent())
                .toList();
    }

    /** What the client was told of a member beside her name; empty where nothing was. */
    public String background(Person person) {
        return all.about(audit.id())
                .map(r -> told(r, person.id()))
                .filter(b -> b != null && !b.isBlank())
                .reduce("", (_, last) -> last);
    }

    private static @Nullable String told(RecordsOfAFile.Told record, UUID person) {
        if (record.is(Operation.REPLACE_MEMBER)) {
            ReplacementForm replaced = record.typed(ReplacementForm.class);
            return person.equals(replaced.team()) ? replaced.background() : null;
        }
        if (!record.is(Operation.SCHEDULE_AUDIT)) {
            return null;
        }
        return record.typed(ScheduleForm.class).team().stream()
                .filter(m -> person.equals(m.person()))
                .map(m -> Objects.requireNonNullElse(m.background(), ""))
                .reduce("", (_, last) -> last);
    }

    /** Everybody's days, one line each, with whether they count. */
    public List<Spent> spent() {
        return audit.everybody()
                .distinct()
                .map(m -> {
                    List<Presence> hers = audit.work().presences().stream()
                            .filter(p -> p.person().equals(m.person()))
                            .toList();
                    return new Spent(
                            all.work().file().name(m.person()),
                            m.part().words(),
                            hers.stream().mapToInt(Presence::halfDays).sum(),
                            m.audits(),
                            hers.stream()
                                    .map(p -> Days.written(p.day()) + (p.halfDays() == 1 ? " (half)" : "") + ", "
                                            + p.mode().words())
                                    .collect(Collectors.joining("; ")));
                })
                .filter(s -> s.halves() > 0)
                .toList();
    }

    /** A member's time in all. */
    public record Spent(String name, String part, int halves, boolean counts, String days) {}

    public boolean isShort() {
        return audit.delivered() < determined();
    }

    /** Who approved a shortfall; empty while nobody has. */
    public String approvedBy() {
        Person by = audit.work().shortfallApprovedBy();
        return by == null ? "" : all.work().file().name(by);
    }

    /** What came of looking at the time again after it, by whom and when; empty while nobody has. */
    public String looked() {
        TimeLook look = audit.timeLook();
        return look == null
                ? ""
                : look.told() + " (" + all.work().file().name(look.by()) + ", " + Days.written(look.on()) + ")"
                        + (look.second() == null
                                ? ""
                                : "; the days were approved by "
                                        + all.work().file().name(look.second()));
    }

    /** The sites that were looked at, by name; empty where the record only counts them. */
    public String sitesLookedAt() {
        Set<Integer> sites = audit.work().sites();
        return sites == null ? "" : Sites.words(all.work().file().file(), sites);
    }

    /** How a sample was chosen. */
    public String how(Sample sample) {
        return last(Operation.RECORD_SAMPLING, SamplingForm.class).samples().stream()
                .filter(s -> s.of() == sample.of())
                .map(s -> Objects.requireNonNullElse(s.how(), ""))
                .findFirst()
                .orElse("");
    }

    /** Who comes to a visit, by name. */
    public String who(Visit visit) {
        return visit.who().isEmpty()
                ? "The whole team"
                : visit.who().stream()
                        .map(p -> all.work().file().name(p))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** The record of its being broken off; null where it was not. */
    public RecordsOfAFile.@Nullable Told endedEarly() {
        return all.last(Operation.TERMINATE_AUDIT, audit.id()).orElse(null);
    }

    /** What was typed last in an operation on it; an empty form where nothing was. */
    private <F extends Record> F last(Operation operation, Class<F> form) {
        return all.last(operation, audit.id()).map(r -> r.typed(form)).orElseGet(() -> ReadBack.empty(form));
    }

    /** As its days and team were proposed last. */
    public ScheduleForm scheduled() {
        return last(Operation.SCHEDULE_AUDIT, ScheduleForm.class);
    }

    public ConclusionForm concluded() {
        return last(Operation.CONCLUDE_AUDIT, ConclusionForm.class);
    }

    public ReportForm reported() {
        return last(Operation.RELEASE_REPORT, ReportForm.class);
    }

    /** What the team recommends, with the reasons that its report gives. */
    public String recommendation() {
        return Recommendation.told(audit().conclusion(), reported().recommendation());
    }

    public TerminationForm terminated() {
        return last(Operation.TERMINATE_AUDIT, TerminationForm.class);
    }

    /** Why a shortfall was approved; empty while none was. */
    public String whyShort() {
        return last(Operation.APPROVE_SHORTFALL, Because.class).reason();
    }

    public TimeSheetForm timeSheet() {
        return last(Operation.RECORD_TIME, TimeSheetForm.class);
    }

    public TimeForm lookedAtTime() {
        return last(Operation.LOOK_AT_TIME, TimeForm.class);
    }

    /** The audit programme of the initial audit; empty where there is none. */
    public ProgrammeForm programme() {
        return all.last(Operation.SET_PROGRAMME, file())
                .map(r -> r.typed(ProgrammeForm.class))
                .orElseGet(() -> ReadBack.empty(ProgrammeForm.class));
    }

    /** Half-days that were determined; 0 where none were. */
    public int determined() {
        return all.work().file().file().determined(audit);
    }

    /** What it is programmed for; null for the initial audit. */
    public @Nullable Occasion occasion() {
        return audit.occasion();
    }

    /** The title of the audit whose findings it follows up; empty where it follows up none. */
    public String followsUp() {
        return Optional.ofNullable(audit.occasion())
                .map(Occasion::parent)
                .flatMap(p -> all.work().file().file().audit(p))
                .map(a -> all.work().file().file().title(a))
                .orElse("");
    }

    /** Why it was postponed or called off, or a limit was missed. */
    public List<WhyMoved> moved() {
        return WhyMoved.of(all.records(), audit.id());
    }

    /** Why it takes place beside the programme; empty where the programme has it from the beginning. */
    public String reason() {
        return all.records().stream()
                .filter(r -> (r.is(Operation.PROGRAMME_AUDIT) || r.is(Operation.PROGRAMME_UNANNOUNCED))
                        && audit.id().equals(r.made()))
                .map(r -> r.typed(Because.class).reason())
                .findFirst()
                .orElse("");
    }

    public ActsOnAThing acts() {
        return all.work().acts(audit.id());
    }

    /** What stands before the fieldwork, for whoever may begin it. */
    public List<Broken> gates() {
        return all.work().about(audit.id()).stream()
                .filter(t -> t.operation() == Operation.START_AUDIT)
                .flatMap(t -> t.closedBy().stream())
                .toList();
    }

    public List<Asked> questions() {
        Map<UUID, String> words = new HashMap<>();
        for (RecordsOfAFile.Told r : all.records()) {
            if (r.is(Operation.ASK_QUESTION) && r.made() != null) {
                words.put(r.made(), r.typed(QuestionForm.class).question());
            }
        }
        return audit.concerns().stream()
                .filter(c -> ofTheBody || c.told())
                .map(c -> new Asked(c, words.getOrDefault(c.id(), "")))
                .toList();
    }

    /** What the audit names, and what else there is a paper on. */
    public List<Line> lines() {
        Map<String, String> seen = typed(PapersForm.Line::inWords);
        Map<String, String> reasons = typed(PapersForm.Line::reason);
        Stream<Line> clauses = catalogue.auditable().stream()
                .filter(r ->
                        audit.clauses().contains(r.id()) || audit.paper(r.id()).isPresent())
                .map((Requirement r) -> line(r.id(), r.topic(), seen, reasons));
        Stream<Line> controls = catalogue.controls().stream()
                .filter(c ->
                        audit.controls().contains(c.id()) || audit.paper(c.id()).isPresent())
                .map((Control c) -> line(c.id(), c.topic(), seen, reasons));
        Stream<Line> topics = Arrays.stream(Topic.values())
                .filter(t -> audit.clauses().contains(t.key()))
                .map(t -> line(t.key(), t.words(), seen, reasons).named());
        return Stream.of(topics, clauses, controls).flatMap(s -> s).toList();
    }

    private Line line(String about, String topic, Map<String, String> seen, Map<String, String> reasons) {
        return new Line(
                about,
                topic,
                audit.paper(about).orElse(null),
                seen.getOrDefault(about, ""),
                reasons.getOrDefault(about, ""));
    }

    /** By clause, control or topic: one box of its latest working paper. */
    private Map<String, String> typed(Function<PapersForm.Line, @Nullable String> box) {
        Map<String, String> typed = new HashMap<>();
        PapersForm.latest(all.about(audit.id())
                        .filter(r -> r.is(Operation.WRITE_PAPERS))
                        .map(r -> r.typed(PapersForm.class)))
                .forEach((about, line) -> typed.put(about, Objects.requireNonNullElse(box.apply(line), "")));
        return typed;
    }

    /** Where working papers say one thing and nonconformities another. */
    public List<Contradiction> contradictions() {
        return Contradiction.in(audit, all.work().file().file());
    }

    /** What was not examined, each with its reason. */
    public List<Line> unexamined() {
        return lines().stream().filter(Line::left).toList();
    }

    /** Whether the controls of the statement of applicability are added when it begins. */
    public boolean controlsToCome() {
        return audit.fieldwork() == null
                && (audit.kind() == AuditKind.STAGE_2 || audit.kind() == AuditKind.RECERTIFICATION);
    }

    /** What there is a paper on. */
    public List<Line> onRecord() {
        return lines().stream().filter(l -> l.paper() != null).toList();
    }

    /** What there is none on yet, by number, topics in words; empty where there is one on everything. */
    public String unwritten() {
        return looksAt(Stream.concat(audit.clauses().stream(), audit.controls().stream())
                .filter(k -> audit.paper(k).isEmpty())
                .toList());
    }

    public long written() {
        return lines().stream().filter(l -> l.paper() != null).count();
    }

    /** The plan as it stands, day by day; none where nothing is planned. */
    public List<PlannedDay> planned() {
        List<PlanForm> all = audit.plan() == null ? List.of() : plans();
        return all.isEmpty()
                ? List.of()
                : all.getLast().sessions().stream()
                        .sorted(Comparator.comparing(PlanForm.Line::from))
                        .collect(Collectors.groupingBy(PlanForm.Line::day, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(d -> new PlannedDay(
                                d.getKey(),
                                d.getValue().stream().map(this::session).toList()))
                        .toList();
    }

    /** What it says otherwise than the plan before it; nothing where it is the first. */
    public List<String> changes() {
        List<PlanForm> all = audit.plan() == null ? List.of() : plans();
        return all.size() < 2
                ? List.of()
                : PlanChanges.of(
                        all.get(all.size() - 2),
                        all.getLast(),
                        p -> this.all.work().file().name(p));
    }

    private List<PlanForm> plans() {
        return all.about(audit.id())
                .filter(r -> r.is(Operation.PLAN_AUDIT) || r.is(Operation.REVISE_PLAN))
                .map(r -> r.typed(PlanForm.class))
                .toList();
    }

    /** Whether whoever reads may write working papers of it today. */
    public boolean writes() {
        return all.work().about(audit.id()).stream().anyMatch(t -> t.operation() == Operation.WRITE_PAPERS && t.open());
    }

    /** Whether whoever reads audits in it, and reads the working papers that are not yet records. */
    public boolean drafted() {
        return audit.auditedBy(all.work().plain().person());
    }

    /** Where what may not fit together is put as questions; empty for all but the team of a Stage 1. */
    public String gaps() {
        return audit.kind() == AuditKind.STAGE_1
                        && audit.member(all.work().plain().person()).isPresent()
                ? Places.gaps(all.work().file().id(), audit.id())
                : "";
    }

    /** Where its closing meeting is; empty for clients, and where it has none. */
    public String closing() {
        return ofTheBody && ClosingSheet.isThere(audit) ? Places.closing(file(), audit.id()) : "";
    }

    /** Where what it has covered is read; empty where it looks at nothing yet, or was before the file. */
    public String coverage() {
        return audit.before() || (audit.clauses().isEmpty() && audit.controls().isEmpty())
                ? ""
                : Places.coverage(file(), audit.id());
    }

    /** Whether whoever reads is of its team. */
    public boolean ofTheTeam() {
        return audit.member(all.work().plain().person()).isPresent();
    }

    /** Where its report is read section by section; empty for clients, who read the paper, and until it is released. */
    public String sections() {
        return ofTheBody && SectionsOfAReport.areThere(audit) ? Places.report(file(), audit.id()) : "";
    }

    /** Where the answers to what it raised are read one after another; empty where nothing of it was told. */
    public String answers() {
        return findings().stream()
                .filter(Finding::told)
                .findFirst()
                .map(f -> Places.answers(file(), f.id()))
                .orElse("");
    }

    /** Where its report can be read as it would be now; empty for whoever does not write it, and once it is released. */
    public String reportDraft() {
        return drafted() && DraftOfAReport.isWritten(audit) ? Places.reportDraft(file(), audit.id()) : "";
    }

    private Session session(PlanForm.Line s) {
        Level level = s.level();
        String whom = Objects.requireNonNullElse(s.whom(), "");
        return new Session(
                s.time().replace('-', '–'),
                s.what(),
                Boolean.TRUE.equals(s.remote()),
                s.subjects().stream().sorted(Cited.BY_NUMBER).map(this::titled).collect(Collectors.joining("; ")),
                whom.isBlank() && level != null ? Spoken.capital(level.words()) : whom,
                s.of(audit) ? "The team" : names(s.who()),
                Objects.requireNonNullElse(s.why(), ""));
    }

    private String names(List<Person> who) {
        return who.stream().map(p -> all.work().file().name(p)).distinct().collect(Collectors.joining(", "));
    }

    private String titled(String about) {
        return Topic.at(about)
                .map(Topic::words)
                .or(() -> catalogue.requirement(about).map(r -> about + " " + r.topic()))
                .or(() -> catalogue.control(about).map(c -> about + " " + c.topic()))
                .orElse(about);
    }

    /** Clauses and controls together, and topics in words: their keys are for programs. */
    static String looksAt(Collection<String> about) {
        String cited =
                Cited.together(about.stream().filter(a -> Topic.at(a).isEmpty()).toList());
        return Stream.concat(
                        Stream.of(cited).filter(c -> !c.isEmpty()),
                        Arrays.stream(Topic.values())
                                .filter(t -> about.contains(t.key()))
                                .map(Topic::words))
                .collect(Collectors.joining(", "));
    }

    public List<Finding> findings() {
        return all.work().file().file().findings().stream()
                .filter(f -> f.raisedIn(audit))
                .toList();
    }
}

package org.assay.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.desk.AiSystems;
import org.assay.desk.audit.DrawForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.fieldwork.DraftPaper;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.DrawnFrom;
import org.assay.file.EvidenceKind;
import org.assay.file.Paper;
import org.assay.file.Person;
import org.assay.file.Result;
import org.assay.file.Session;
import org.assay.file.Takes;
import org.assay.file.TakingConsent;
import org.assay.file.Topic;
import org.assay.lifecycle.AuditMove;
import org.assay.rule.Rule;
import org.assay.standard.Catalogue;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The fieldwork of an audit on one page: all that is to be looked at, one working paper, and what helps with it.
 *
 * @param drafts what the team has typed and not recorded, by what it is about
 * @param reader whose page it is
 * @param open what the working paper in the middle is about
 * @param paper the boxes of that paper
 * @param recording what was said against making papers records; nothing where nobody has tried
 */
public record FieldworkSheet(
        WorkOnAFile.WithRecords told,
        Audit audit,
        Catalogue catalogue,
        Map<String, DraftPaper> drafts,
        Person reader,
        String open,
        PaperForm paper,
        Typed recording,
        List<Rule> waivable) {
    /** Whether it has a closing meeting. */
    public boolean closes() {
        return ClosingSheet.isThere(audit);
    }

    private static final Map<Result, String> SHORT = Map.of(
            Result.CONFORMS, "Conforms",
            Result.OBSERVATION, "Observation",
            Result.NONCONFORMITY, "Nonconformity",
            Result.NOT_EXAMINED, "Not examined");

    /** How far a paper has come. */
    public enum Stage {
        OPEN("Nothing written"),
        BEGUN("Begun"),
        READY("Ready"),
        RECORDED("Recorded");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One clause, control or topic.
     *
     * @param label its number; empty for a topic
     * @param recorded the paper that is a record; null while there is none
     * @param mine whether the reader holds a session on it, writes it, or wrote it
     */
    public record Item(
            String about,
            String label,
            String topic,
            String group,
            Stage stage,
            @Nullable Paper recorded,
            @Nullable DraftPaper draft,
            boolean mine,
            List<Integer> sessions,
            List<Person> persons) {
        /** What it says, or will say, of how the clause or control works; null while it says nothing. */
        public @Nullable Result result() {
            Result typed = draft == null ? null : draft.line().result();
            return typed != null ? typed : recorded == null ? null : recorded.outcome();
        }

        /** Its standing beside its number; empty while nobody has written anything. */
        public String told() {
            Result found = result();
            return switch (stage) {
                case OPEN -> "";
                case BEGUN, READY -> stage.words();
                case RECORDED -> found == null ? stage.words() : SHORT.getOrDefault(found, stage.words());
            };
        }

        /** By which it is coloured. */
        public String tone() {
            Result found = result();
            return switch (stage) {
                case OPEN -> "plain";
                case BEGUN -> "warn";
                case READY -> "info";
                case RECORDED -> found == null ? "ok" : SpokenAudits.tone(found);
            };
        }

        /** Numbers of the sessions that look at it, for the page's filter. */
        public String inSessions() {
            return sessions.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }

        public String ofPersons() {
            return persons.stream().map(p -> p.id().toString()).collect(Collectors.joining(" "));
        }
    }

    /** A heading of the list with what stands under it. */
    public record Group(String heading, List<Item> items) {}

    public UUID file() {
        return told.work().file().id();
    }

    public String title() {
        return told.work().file().file().title(audit);
    }

    public String heading() {
        return "Fieldwork: " + title();
    }

    /** What stands against making papers records, each with the paper that it is about. */
    public List<Problem> problems() {
        return recording.complaints().stream()
                .map(c -> {
                    String about = recording.lineOf(c.field());
                    return new Problem(about, label(about), c.message());
                })
                .toList();
    }

    /** One of them; about nothing where it is about no paper. */
    public record Problem(String about, String label, String words) {}

    private String label(String about) {
        return items().filter(i -> i.about().equals(about))
                .map(i -> i.label().isEmpty() ? i.topic() : i.label())
                .findFirst()
                .orElse(about);
    }

    public String address() {
        return Places.fieldwork(file(), audit.id());
    }

    /** Why papers of it cannot become records now; empty where they can. */
    public String closed() {
        return writes()
                ? ""
                : audit.standing().ahead()
                        ? "Papers become records once the audit has begun. What is written before stays here."
                        : audit.underWay()
                                ? "Papers become records once the audit goes on."
                                : "The audit is over: no paper of it becomes a record any more.";
    }

    /** Whether there is a paper on it here. */
    public boolean has(String about) {
        return items().anyMatch(i -> i.about().equals(about));
    }

    /** Whether papers of it can become records now. */
    public boolean writes() {
        return new AuditSheet(told, audit, true, catalogue).writes();
    }

    /** Topics, clauses by chapter, controls by group. */
    public List<Group> groups() {
        return items()
                .collect(Collectors.groupingBy(Item::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    public Stream<Item> items() {
        Stream<Item> topics = Arrays.stream(Topic.values())
                .filter(t -> there(t.key()))
                .map(t -> item(t.key(), "", t.words(), "Every surveillance"));
        Stream<Item> clauses = catalogue.auditable().stream()
                .filter(r -> there(r.id()))
                .map(r -> item(r.id(), r.id(), r.topic(), "Clause " + r.chapter() + chapter(r.chapter())));
        Stream<Item> controls = catalogue.controls().stream()
                .filter(c -> there(c.id()))
                .map(c -> item(c.id(), c.id(), c.topic(), "Controls " + c.group()));
        return Stream.of(topics, clauses, controls).flatMap(s -> s);
    }

    private boolean there(String about) {
        return audit.clauses().contains(about)
                || audit.controls().contains(about)
                || audit.paper(about).isPresent()
                || drafts.containsKey(about);
    }

    private String chapter(String number) {
        return catalogue
                .requirement(number)
                .map(Requirement::topic)
                .map(t -> ", " + t)
                .orElse("");
    }

    private Item item(String about, String label, String topic, String group) {
        DraftPaper draft =
                Optional.ofNullable(drafts.get(about)).filter(DraftPaper::begun).orElse(null);
        Paper recorded = audit.paper(about).orElse(null);
        List<Session> sessions = sessions();
        List<Integer> here = IntStream.range(0, sessions.size())
                .filter(i -> sessions.get(i).about().contains(about))
                .boxed()
                .toList();
        List<Person> persons = Stream.of(
                        here.stream().flatMap(i -> sessions.get(i).who().stream()),
                        Stream.ofNullable(draft).flatMap(d -> Stream.ofNullable(d.by())),
                        Stream.ofNullable(recorded).map(Paper::by))
                .flatMap(s -> s)
                .distinct()
                .toList();
        Stage stage = draft != null
                ? draft.ready() ? Stage.READY : Stage.BEGUN
                : recorded != null ? Stage.RECORDED : Stage.OPEN;
        return new Item(about, label, topic, group, stage, recorded, draft, persons.contains(reader), here, persons);
    }

    /** The sessions of the plan that look at something, by their day and hour. */
    public List<Session> sessions() {
        return audit.plan() == null
                ? List.of()
                : audit.plan().sessions().stream()
                        .filter(s -> !s.about().isEmpty())
                        .sorted(Comparator.comparing(Session::day)
                                .thenComparing(
                                        s -> s.hours() == null ? "" : s.hours().words()))
                        .toList();
    }

    public List<Person> team() {
        return audit.team().stream().map(m -> m.person()).toList();
    }

    public String name(Person person) {
        return told.work().file().name(person);
    }

    public long ready() {
        return count(Stage.READY);
    }

    public long begun() {
        return count(Stage.BEGUN);
    }

    private long count(Stage stage) {
        return items().filter(i -> i.stage() == stage).count();
    }

    public long recorded() {
        return items().filter(i -> i.recorded() != null).count();
    }

    public long all() {
        return items().count();
    }

    /** What the reader has finished and can make records of. */
    public List<DraftPaper> mine() {
        return ready(drafts, reader);
    }

    /** Whether it is one of those. */
    public boolean finished(Item item) {
        return item.draft() != null && item.draft().isBy(reader) && item.draft().ready();
    }

    static List<DraftPaper> ready(Map<String, DraftPaper> drafts, Person by) {
        return drafts.values().stream().filter(d -> d.isBy(by) && d.ready()).toList();
    }

    /** The one that is open; null where the audit looks at nothing. */
    public @Nullable Item current() {
        return items().filter(i -> i.about().equals(open)).findFirst().orElse(null);
    }

    /** Samples that were drawn in it, in that order. */
    public List<DrawForm> drawn() {
        return told.about(audit.id())
                .filter(r -> r.is(Operation.DRAW_SAMPLE))
                .map(r -> r.typed(DrawForm.class))
                .toList();
    }

    /** What a sample can be drawn from. */
    public List<DrawnFrom> drawnFrom() {
        return List.of(DrawnFrom.values());
    }

    /** Whether samples can be drawn in it now. */
    public boolean draws() {
        return AuditMove.DRAW_SAMPLE.from().contains(audit.standing());
    }

    /** Whether files can be taken as evidence in it now. */
    public boolean takes() {
        return AuditMove.TAKE_EVIDENCE.from().contains(audit.standing());
    }

    /** What the client lets be taken as evidence, system by system, in words; empty where it lets nothing be taken. */
    public List<String> lets() {
        CertificationFile file = told.work().file().file();
        return Stream.concat(Stream.of(TakingConsent.NO_SYSTEM), AiSystems.offered(file).stream())
                .flatMap(n -> Stream.of(EvidenceKind.DOCUMENT, EvidenceKind.RECORDS)
                        .filter(k -> file.application().lets(n, k) != Takes.REFERENCE)
                        .map(k -> (n == TakingConsent.NO_SYSTEM ? "Management system" : "AI system " + n)
                                + (k == EvidenceKind.DOCUMENT ? ", documents: " : ", records: ")
                                + file.application().lets(n, k).words()))
                .toList();
    }

    public PaperHelp help() {
        return PaperHelp.of(told, audit, open, catalogue);
    }
}

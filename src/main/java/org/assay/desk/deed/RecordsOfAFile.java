package org.assay.desk.deed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.calendar.Days;
import org.assay.desk.Asked;
import org.assay.desk.AttachedFile;
import org.assay.desk.NotThere;
import org.assay.desk.ReadBack;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.finding.RaisingForm;
import org.assay.file.Areas;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Topic;
import org.assay.file.Worded;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Audience;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.certification.Files;
import org.assay.register.certification.KeptDeed;
import org.assay.register.finding.FindingRow;
import org.jspecify.annotations.Nullable;

/** What was typed in deeds on a file, as far as the viewer may read it: the correspondence of the file. */
@ApplicationScoped
public class RecordsOfAFile {
    /**
     * One deed and its words.
     *
     * @param made what came of it, where something did: a finding, a question
     * @param by who did it; null where the viewer is not told names of staff
     */
    public record Told(
            UUID id,
            String deed,
            String words,
            UUID subject,
            @Nullable UUID made,
            @Nullable String by,
            LocalDate on,
            LocalDate recordedOn,
            JsonNode form,
            Map<String, String> waivers,
            @JsonIgnore UUID certification,
            @JsonIgnore Map<UUID, String> names) {
        /** Whether it was typed in this operation. */
        public boolean is(Operation operation) {
            return deed.equals(operation.journaled());
        }

        /** What was done, for whoever reads it afterwards. */
        public String happened() {
            return NamesOfDeeds.happened(deed);
        }

        /** The files that were handed in with it. */
        public List<AttachedFile> files() {
            return typed(Handed.class).files();
        }

        /** Whether it was typed in a decision about the certification. */
        public boolean decides() {
            return Operation.under(deed).filter(Operation::decides).isPresent();
        }

        /** Which side did it, for those who are not told names of the body's people; empty where both may do it. */
        public String side() {
            List<String> roles = Operation.under(deed).map(Operation::roles).orElse(List.of());
            return roles.isEmpty() || (roles.size() > 1 && roles.contains(Role.CLIENT))
                    ? ""
                    : roles.contains(Role.CLIENT) ? "the client" : "the body";
        }

        /** What a document that was handed in is called; empty of everything else. */
        public String title() {
            return is(Operation.HAND_IN_DOCUMENT)
                    ? Objects.requireNonNullElse(typed(DocumentForm.class).title(), "")
                    : "";
        }

        /** What was typed, box by box, as the form asked for it; empty boxes are left out. */
        public List<Said> said() {
            return decides() ? decided() : typed();
        }

        private Told without(String... components) {
            ObjectNode less = form.deepCopy();
            less.remove(List.of(components));
            return new Told(id, deed, words, subject, made, by, on, recordedOn, less, waivers, certification, names);
        }

        private List<Said> typed() {
            return Operation.under(deed).stream()
                    .flatMap(o -> Arrays.stream(o.form().getRecordComponents()))
                    .filter(c -> c.isAnnotationPresent(Asked.class))
                    .flatMap(c -> form.path(c.getName()).isArray() ? list(c) : box(c))
                    .toList();
        }

        private Stream<Said> box(RecordComponent c) {
            return Stream.of(text(c))
                    .filter(t -> form.path(c.getName()).isValueNode() && !t.isBlank())
                    .map(t -> new Said(c.getAnnotation(Asked.class).value(), read(c, t)))
                    .filter(s -> !s.words().isEmpty());
        }

        /** The lines of a list, each in one; files stand by themselves. */
        private Stream<Said> list(RecordComponent c) {
            Class<?> of = ListsRead.lineOf(c);
            List<String> lines =
                    of == AttachedFile.class || c.getAnnotation(Asked.class).from() == Asked.Choices.FILES
                            ? List.of()
                            : ListsRead.lines(form.path(c.getName()), of, c.getAnnotation(Asked.class), this::entry);
            return lines.isEmpty()
                    ? Stream.of()
                    : Stream.of(Said.list(c.getAnnotation(Asked.class).value(), lines));
        }

        /** A decision's reason, and the answers of whoever took it. */
        private List<Said> decided() {
            DecisionForm said = typed(DecisionForm.class);
            Ground ground = said.ground();
            return Stream.of(
                            Stream.of(
                                    new Said("Reason", said.reason()),
                                    new Said("Ground", ground == null ? "" : Worded.headed(ground.words())),
                                    new Said("The ground in words", words(said.groundWords())),
                                    new Said("What is left out", words(said.refusedPart())),
                                    new Said("Deviation", words(said.deviation()))),
                            answers(said.attestations()),
                            answers(waivers))
                    .flatMap(s -> s)
                    .filter(s -> !s.words().isBlank())
                    .toList();
        }

        private static String words(@Nullable String words) {
            return words == null ? "" : words;
        }

        private static Stream<Said> answers(@Nullable Map<String, String> said) {
            return said == null
                    ? Stream.of()
                    : said.entrySet().stream().map(a -> new Said(NamesOfRules.asked(a.getKey()), a.getValue()));
        }

        /** Numbers that only the form itself explains are left out; codes are read in words. */
        private String entry(Asked asked, Class<?> type, String text) {
            if (UNTOLD.contains(asked.from())) {
                return "";
            }
            if (asked.from() == Asked.Choices.UNTOLD_FINDINGS) {
                return read(UUID.class, text);
            }
            return asked.from() == Asked.Choices.AREAS
                    ? Worded.headed(Areas.words(text))
                    : Topic.at(text).map(Topic::words).orElseGet(() -> read(type, text));
        }

        private String read(RecordComponent component, String text) {
            return component.getName().equals(A_FILE)
                    ? "Handed in as a file of "
                            + text.lines().filter(l -> !l.isBlank()).count() + " lines"
                    : read(component.getType(), text);
        }

        private String read(Class<?> type, String text) {
            if (type == UUID.class) {
                return names.getOrDefault(UUID.fromString(text), "");
            }
            if (type == Boolean.class) {
                return text.equals("true") ? "Yes" : "No";
            }
            if (type.isEnum()) {
                return Worded.headed(Worded.of(type, text));
            }
            return type == LocalDate.class ? Days.written(LocalDate.parse(text)) : text;
        }

        /**
         * What was typed, as the record that the form is: what later forms dropped is left out, what they added is empty.
         *
         * @param as the form of the deed of {@link #deed}
         */
        public <F extends Record> F typed(Class<F> as) {
            return ReadBack.as(form, as);
        }

        private String text(RecordComponent component) {
            return form.path(component.getName()).asText("");
        }
    }

    /** The files of a form. */
    private record Handed(List<AttachedFile> files) {}

    private static final String BEHIND_PRICES = "A reason is on record; whoever makes offers reads it";

    /** Lists of numbers that only the form itself explains. */
    private static final Set<Asked.Choices> UNTOLD =
            EnumSet.of(Asked.Choices.TEAM_LINES, Asked.Choices.VISITS, Asked.Choices.QUESTIONS);

    /** The component that holds a table which was handed in as a file. */
    private static final String A_FILE = "csv";

    /**
     * One box and what was typed into it, as it was typed.
     *
     * @param lines of a list, in its order; none of every other box
     */
    public record Said(String label, String words, List<String> lines) {
        /** Lists of more lines are folded away. */
        private static final int SHORT = 8;

        Said(String label, String words) {
            this(label, words, List.of());
        }

        static Said list(String label, List<String> lines) {
            return new Said(label, String.valueOf(lines.size()), lines);
        }

        public boolean folded() {
            return lines.size() > SHORT;
        }
    }

    private final Tx tx;
    private final EntityManager em;
    private final Files files;
    private final BodyCalendar calendar;

    RecordsOfAFile(Tx tx, EntityManager em, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.em = em;
        this.files = files;
        this.calendar = calendar;
    }

    /** All records in view, the oldest first. Refuses a file that is not in view. */
    public List<Told> of(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(id, calendar.today()).orElseThrow(NotThere::new);
            return read(who, id, seen.file().team().anyMatch(who.person()::equals), Map.of());
        });
    }

    /**
     * The same inside the transaction of another question.
     *
     * @param names of people, as far as the viewer is told them
     */
    public List<Told> read(Acting who, UUID id, boolean ofTheTeam, Map<UUID, String> names) {
        return em.createQuery(
                        who.ofTheBody()
                                ? "select r, p.name from DeedRecordRow r join PersonRow p on p.id = r.recordedBy"
                                        + " where r.certification = :id order by r.id"
                                : "select r, '' from DeedRecordRow r where r.certification = :id order by r.id",
                        Signed.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(r -> r.row.audience != Audience.TEAM || ofTheTeam || readsWhatTheTeamWrote(who))
                .map(r -> told(who, r.row, r.by, names))
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> who.ofTheBody() ? all : graded(all)));
    }

    /** As a client reads it: without a grade that the team had thought of, where it was told of another. */
    private List<Told> graded(List<Told> all) {
        Set<UUID> open = all.stream()
                .filter(r -> r.is(Operation.RAISE_FINDING) && r.made() != null)
                .map(Told::made)
                .filter(f -> all.stream()
                        .noneMatch(r ->
                                r.is(Operation.REGRADE_FINDING) && r.subject().equals(f)))
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return all;
        }
        Map<UUID, Grade> grades = em.createQuery("select f from FindingRow f where f.id in :ids", FindingRow.class)
                .setParameter("ids", open)
                .getResultStream()
                .collect(Collectors.toMap(f -> f.id, f -> f.grade));
        return all.stream()
                .map(r -> !r.is(Operation.RAISE_FINDING)
                                || !grades.containsKey(r.made())
                                || r.typed(RaisingForm.class).grade() == grades.get(r.made())
                        ? r
                        : r.without("grade", "answered"))
                .toList();
    }

    /** The same of some deeds only, by their journaled names. */
    List<Told> read(Acting who, UUID id, List<String> deeds, Map<UUID, String> names) {
        return em.createQuery(
                        who.ofTheBody()
                                ? "select r, p.name from DeedRecordRow r join PersonRow p on p.id = r.recordedBy"
                                        + " where r.certification = :id and r.deed in :deeds order by r.id"
                                : "select r, '' from DeedRecordRow r where r.certification = :id and r.deed in :deeds"
                                        + " order by r.id",
                        Signed.class)
                .setParameter("id", id)
                .setParameter("deeds", deeds)
                .getResultStream()
                .filter(r -> r.row.audience != Audience.TEAM)
                .map(r -> told(who, r.row, r.by, names))
                .toList();
    }

    /** What the team wrote for itself is also read by whoever reviews and decides, and by an assessor. */
    public static boolean readsWhatTheTeamWrote(Acting who) {
        return who.is(Role.TECHNICAL_REVIEWER) || who.is(Role.DECISION_MAKER) || who.is(Role.ASSESSOR);
    }

    /** A record, and the name of who has signed it; empty for those who are not told. */
    private record Signed(DeedRecordRow row, String by) {}

    /** Why an offer takes the place of another can name a price, which nobody reads who reviews or decides. */
    private static Map<String, String> reasons(Acting who, DeedRecordRow row, Map<String, String> waivers) {
        boolean priced = row.deed.equals(Operation.SEND_QUOTE.journaled());
        if (!priced || who.is(Role.COMMERCIAL)) {
            return waivers;
        }
        Map<String, String> all = new LinkedHashMap<>(waivers);
        all.replaceAll((_, _) -> BEHIND_PRICES);
        return all;
    }

    private static Told told(Acting who, DeedRecordRow row, String by, Map<UUID, String> names) {
        KeptDeed kept = row.kept();
        return new Told(
                row.id,
                row.deed,
                NamesOfDeeds.of(row.deed),
                row.subject,
                row.made,
                by.isEmpty() ? null : by,
                row.happenedOn,
                row.recordedOn,
                kept.form(),
                reasons(who, row, kept.waivers()),
                row.certification,
                names);
    }
}

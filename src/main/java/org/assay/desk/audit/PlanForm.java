package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.AiSystems;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Audit;
import org.assay.file.FormText;
import org.assay.file.Hours;
import org.assay.file.Level;
import org.assay.file.Member;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Said;
import org.assay.file.Session;
import org.assay.file.SessionKind;
import org.jspecify.annotations.Nullable;

/** An audit plan: objectives, criteria, and the sessions of each day. */
public record PlanForm(
        @Asked("Sessions")
        @NotEmpty(message = "Plan at least one session")
        @Size(max = 200, message = "Enter at most 200 sessions")
        List<@Valid @NotNull Line> sessions,

        @Asked("Objectives") @Words(max = 4000, message = "State the objectives")
        String objectives,

        @Asked("Criteria") @Words(max = 2000, message = "State the criteria")
        String criteria,

        @Asked(
                value = "Remote parts and their risks",
                hint = "Where any of it is remote: the parts, and what was weighed of the client's infrastructure, of"
                        + " sensitive data and of the law of the places.",
                sometimes = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String remote)
        implements Form, FormText.Remote {
    private static final Pattern WITH = Pattern.compile("sessions\\[\\d+]\\.with");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /**
     * One session.
     *
     * @param with who else is there, in plans of before that could be several
     */
    public record Line(
            @Asked("Day") @NotNull(message = "Enter the day")
            LocalDate day,

            @Asked("Time") @Words(max = 20, message = "Enter the time, such as 09:00–10:30")
            String time,

            @Asked(value = "What it is", sometimes = true) @Nullable
            SessionKind kind,

            @Asked("What and where") @Words(max = 400, message = "Say what is done and where")
            String what,

            @Asked(value = "Held by", from = Asked.Choices.TEAM) @NotNull(message = "Choose who holds it")
            UUID by,

            @Nullable UUID with,

            @Asked(value = "Together with", from = Asked.Choices.TEAM, optional = true)
            @Size(max = 30, message = "Choose at most 30 members")
            @Nullable
            Set<String> also,

            @Asked(
                    value = "Clauses and controls",
                    hint = "With commas; none for meetings and breaks.",
                    sometimes = true)
            @Nullable
            Set<String> about,

            @Asked(value = "Talks to", sometimes = true) @Nullable
            Level level,

            @Asked(value = "Whom it would like to meet", optional = true) @Words(max = 400, optional = true) @Nullable
            String whom,

            @Asked(value = "AI systems that it walks through", from = Asked.Choices.AI_SYSTEMS, sometimes = true)
            @Size(max = 200, message = "Choose at most 200 AI systems")
            @Nullable
            Set<String> systems,

            @Asked(value = "Remote", optional = true) @Nullable
            Boolean remote,

            @Asked(value = "Why it is there", optional = true) @Words(max = 2000, optional = true) @Nullable
            String why) {

        /** Everybody of the team who is there: who holds it first, then the others as they are named. */
        public List<Person> who() {
            return Stream.of(
                            Stream.of(by),
                            Stream.ofNullable(with),
                            also == null ? Stream.<UUID>empty() : also.stream().flatMap(a -> id(a).stream()))
                    .flatMap(s -> s)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(Person::new)
                    .toList();
        }

        /** Whether everybody of the team of an audit is there, and there are several. */
        public boolean of(Audit audit) {
            Set<Person> team = audit.team().stream().map(Member::person).collect(Collectors.toSet());
            return team.size() > 1 && team.equals(Set.copyOf(who()));
        }

        /** When it begins; midnight where that cannot be read in a plan of before. */
        public LocalTime from() {
            return Hours.read(time).map(Hours::from).orElse(LocalTime.MIN);
        }

        /** Clauses, controls and topics; none where it looks at none. */
        public Set<String> subjects() {
            return about == null ? Set.of() : about;
        }

        /** AI systems by number; none where it walks through none. */
        public Set<String> walked() {
            return systems == null ? Set.of() : systems;
        }

        private static Optional<UUID> id(String written) {
            return ID.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
        }

        /** A walk through a place or a system may look at what other sessions name. */
        private boolean asksForSubjects() {
            return kind == null || (kind.looks() && kind != SessionKind.WALKTHROUGH);
        }

        /** As rules look at it. */
        public Session said() {
            return new Session(
                    day,
                    Set.copyOf(who()),
                    subjects(),
                    level,
                    Hours.read(time).orElse(null),
                    kind,
                    walked().isEmpty()
                            ? null
                            : walked().stream().map(Integer::valueOf).collect(Collectors.toSet()));
        }
    }

    /** Whoever else was there, in fields of a plan of before, among those who are ticked now. */
    public static void ofBefore(Map<String, String> fields) {
        fields.keySet().stream().filter(f -> WITH.matcher(f).matches()).toList().forEach(f -> {
            String who = fields.remove(f);
            if (who != null && ID.matcher(who).matches()) {
                fields.put(f.substring(0, f.length() - "with".length()) + "also." + who, "true");
            }
        });
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        Set<Integer> systems = AiSystems.offered(asking.file());
        for (int i = 0; sessions != null && i < sessions.size(); i++) {
            Line line = sessions.get(i);
            if (line != null) {
                look(found, line, "sessions[" + i + "].", systems);
            }
        }
    }

    private static void look(Checks.Found found, Line line, String place, Set<Integer> systems) {
        found.unless(
                        line.time() == null || Hours.read(line.time()).isPresent(),
                        place + "time",
                        "Enter the time, such as 09:00–10:30")
                .unless(
                        !line.asksForSubjects() || !line.subjects().isEmpty(),
                        place + "about",
                        "Name what it looks at, or choose what it is")
                .unless(
                        line.also() == null
                                || line.also().stream().allMatch(a -> Line.id(a).isPresent()),
                        place + "also",
                        "Choose from the list");
        for (String one : line.walked()) {
            found.unless(
                    one.matches("\\d{1,3}") && systems.contains(Integer.valueOf(one)),
                    place + "systems",
                    "The application lists no AI system " + one);
        }
    }

    @Override
    public Said said(Asking asking) {
        return new Plan(sessions.stream().map(Line::said).toList());
    }
}

package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.FormText;
import org.assay.file.Hours;
import org.assay.file.Level;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Said;
import org.assay.file.Session;
import org.jspecify.annotations.Nullable;

/** An audit plan: objectives, criteria, and the sessions of each day. */
public record PlanForm(
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
        String remote,

        @Asked("Sessions")
        @NotEmpty(message = "Plan at least one session")
        @Size(max = 200, message = "Enter at most 200 sessions")
        List<@Valid @NotNull Line> sessions)
        implements Form, FormText.Remote {

    /** One session. */
    public record Line(
            @Asked("Day") @NotNull(message = "Enter the day")
            LocalDate day,

            @Asked("Time") @Words(max = 20, message = "Enter the time, such as 09:00–10:30")
            String time,

            @Asked(value = "Held by", from = Asked.Choices.TEAM) @NotNull(message = "Choose who holds it")
            UUID by,

            @Asked(value = "Together with", from = Asked.Choices.TEAM, optional = true) @Nullable
            UUID with,

            @Asked(value = "Clauses and controls", hint = "With commas.") @NotEmpty(message = "Name what it looks at")
            Set<String> about,

            @Asked(value = "Talks to", sometimes = true) @Nullable
            Level level,

            @Asked("What and where") @Words(max = 400, message = "Say what is done and where")
            String what) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        for (int i = 0; sessions != null && i < sessions.size(); i++) {
            Line line = sessions.get(i);
            found.unless(
                    line == null
                            || line.time() == null
                            || Hours.read(line.time()).isPresent(),
                    "sessions[" + i + "].time",
                    "Enter the time, such as 09:00–10:30");
        }
    }

    @Override
    public Said said(Asking asking) {
        return new Plan(sessions.stream()
                .map(s -> new Session(
                        s.day(),
                        Stream.of(s.by(), s.with())
                                .filter(Objects::nonNull)
                                .map(Person::new)
                                .collect(Collectors.toSet()),
                        s.about(),
                        s.level(),
                        Hours.read(s.time()).orElse(null)))
                .toList());
    }
}

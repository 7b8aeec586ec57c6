package org.assay.desk.audit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Audit;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Said;
import org.assay.file.Schedule;
import org.assay.file.Visit;
import org.jspecify.annotations.Nullable;

/** Another member in the middle of an audit. */
public record ReplacementForm(
        @Asked(value = "Who leaves", from = Asked.Choices.TEAM) @NotNull(message = "Choose who leaves")
        UUID leaves,

        @Asked(value = "Who joins", from = Asked.Choices.PEOPLE) @NotNull(message = "Choose who joins")
        UUID team,

        @Asked("Part") @NotNull(message = "Choose the part") Part part,

        @Asked(value = "Background", hint = "Employer and experience, for the client to read.", optional = true)
        @Words(max = 600, optional = true)
        @Nullable
        String background,

        @Asked("Reason") @Words(substance = true, max = 2000, message = "Say why")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        List<Member> members =
                asking.file().audit(asking.subject()).map(Audit::team).orElse(List.of());
        found.unless(
                        leaves == null
                                || members.stream()
                                        .anyMatch(m -> m.person().id().equals(leaves)),
                        "leaves",
                        "This person is not in the team")
                .unless(team == null || !team.equals(leaves), "team", "Choose another person than who leaves")
                .unless(part == null || part.audited(), "part", "Reviewers are no members of an audit team");
    }

    @Override
    public Said said(Asking asking) {
        Schedule was = asking.file()
                .audit(asking.subject())
                .map(Audit::schedule)
                .orElseThrow(() -> new IllegalArgumentException("The audit has no dates"));
        List<Member> now = new ArrayList<>(was.team());
        now.removeIf(m -> m.person().id().equals(leaves) || m.person().id().equals(team));
        // somebody of the team can take the part over, as an auditor the lead; what she declared stands
        LocalDate declared = was.team().stream()
                .filter(m -> m.person().id().equals(team))
                .findFirst()
                .map(Member::declaredOn)
                .orElse(null);
        now.add(new Member(new Person(team), part, declared));
        List<Visit> visits = was.visits();
        return visits == null
                ? was.team(now)
                : was.team(now).visited(visits.stream().map(this::handedOver).toList());
    }

    /** Visits that are still to come are made by whoever joins. */
    private Visit handedOver(Visit v) {
        Person gone = new Person(leaves);
        if (!v.open() || !v.who().contains(gone)) {
            return v;
        }
        Set<Person> who = new HashSet<>(v.who());
        who.remove(gone);
        who.add(new Person(team));
        return v.by(who);
    }
}

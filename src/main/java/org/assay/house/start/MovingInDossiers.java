package org.assay.house.start;

import static org.assay.house.start.MovingIn.id;
import static org.assay.house.start.MovingIn.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.Outcome;
import org.assay.desk.people.DeclaringATie;
import org.assay.desk.people.EnteringExperience;
import org.assay.desk.people.GrantingCompetence;
import org.assay.house.BodyCalendar;

/** What the people of a sample town are competent for, and what binds them and the body to its organisations. */
@ApplicationScoped
class MovingInDossiers {
    private final GrantingCompetence competences;
    private final EnteringExperience experience;
    private final DeclaringATie ties;
    private final BodyCalendar calendar;

    MovingInDossiers(
            GrantingCompetence competences, EnteringExperience experience, DeclaringATie ties, BodyCalendar calendar) {
        this.calendar = calendar;
        this.competences = competences;
        this.experience = experience;
        this.ties = ties;
    }

    void of(Town.Resident resident, UUID person, Acting administrator, Map<String, UUID> organisations) {
        var known = resident.experience();
        if (known != null) {
            id(experience.enter(administrator, key("experience", List.of(resident.name(), known)), person, known));
        }
        Stream.ofNullable(resident.competences())
                .flatMap(List::stream)
                .flatMap(MovingInDossiers::each)
                .forEach(in -> recorded(
                        in.from(),
                        () -> competences.grant(
                                administrator, key("competence", List.of(resident.name(), in)), person, in)));
        Stream.ofNullable(resident.ties())
                .flatMap(List::stream)
                .map(bond -> tie(bond, organisations))
                .forEach(in -> id(ties.declare(administrator, key("tie", List.of(resident.name(), in)), person, in)));
    }

    /** On the day from which it holds, as whoever lives through the years after has it before their eyes. */
    private void recorded(LocalDate from, Supplier<Outcome> act) {
        boolean before = calendar.isTold() && from.isBefore(calendar.today());
        try {
            if (before) {
                calendar.moveTo(from);
            }
            id(act.get());
        } finally {
            if (before) {
                calendar.moveTo(null);
            }
        }
    }

    void ofTheBody(Town town, Acting administrator, Map<String, UUID> organisations) {
        Stream.ofNullable(town.bodysTies())
                .flatMap(List::stream)
                .map(bond -> tie(bond, organisations))
                .forEach(in -> id(ties.declareForTheBody(administrator, key("body-tie", in), in)));
    }

    private static Stream<GrantingCompetence.NewCompetence> each(Town.Skill skill) {
        return skill.functions().stream().flatMap(function -> skill.areas().stream()
                .map(area -> new GrantingCompetence.NewCompetence(
                        function, skill.standard(), area, skill.from(), skill.until(), skill.evidence())));
    }

    private static DeclaringATie.NewTie tie(Town.Bond bond, Map<String, UUID> organisations) {
        UUID client = Objects.requireNonNull(organisations.get(bond.client()), "The town has no " + bond.client());
        return new DeclaringATie.NewTie(client, bond.kind(), bond.since(), bond.ended(), bond.statement());
    }
}

package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.Function;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Tie;
import org.assay.file.WorksAs;
import org.assay.register.Tx;
import org.assay.register.people.Dossiers;
import org.assay.rule.ExperienceRule;
import org.assay.standard.Law;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Who may do which function here, on a day: everybody of the body, with every reason against. */
@ApplicationScoped
public class WhoMayDo {
    /** A person; she may where nothing stands against it. */
    public record Candidate(UUID person, String name, boolean may, List<Obstacle> against) {}

    /** The work that is asked about. */
    private record Work(Function function, Standard standard, String area, LocalDate day, Law law) {
        List<Obstacle> bars(List<Tie> ties, java.util.function.BiFunction<Tie, Integer, Obstacle> told) {
            return ties.stream()
                    .filter(t -> t.barsOn(day, years()))
                    .map(t -> told.apply(t, years()))
                    .toList();
        }

        private int years() {
            return law.of(Parameter.COOLING_OFF_YEARS);
        }

        /** What stands against her as the rules of teams and decisions would say it. */
        List<Obstacle> untried(Experience experience) {
            return switch (function) {
                case LEADING, AUDITING ->
                    Stream.concat(inexperienced(experience).stream(), unbound(experience).stream())
                            .toList();
                case EXPERTISE -> unbound(experience).stream().toList();
                case DECISION ->
                    experience.inPerson()
                            ? List.of()
                            : List.of(Obstacle.notEngaged("The body does not engage this person directly."));
                case APPLICATION_REVIEW, PROGRAMME, REPORT_REVIEW, IMPARTIALITY -> List.of();
            };
        }

        private Optional<Obstacle> inexperienced(Experience experience) {
            List<String> lacking =
                    experience.lacking(law.of(Parameter.AUDITOR_IT_YEARS), law.of(Parameter.AUDITOR_AI_YEARS));
            return ExperienceRule.AUDITORS_HAVE_WORKED_ENOUGH.appliesTo(standard) && !lacking.isEmpty()
                    ? Optional.of(Obstacle.notExperienced(lacking))
                    : Optional.empty();
        }

        private Optional<Obstacle> unbound(Experience experience) {
            if (experience.worksAs() == WorksAs.SENT_BY_A_CONSULTANCY) {
                return Optional.of(Obstacle.notEngaged("Sent by an organisation that advises on management systems."));
            }
            return experience.boundOn(day)
                    ? Optional.empty()
                    : Optional.of(
                            Obstacle.notEngaged("No signature for confidentiality and impartiality is on record."));
        }
    }

    private final Tx tx;
    private final EntityManager em;
    private final Dossiers dossiers;
    private final LawBook laws;

    WhoMayDo(Tx tx, EntityManager em, Dossiers dossiers, LawBook laws) {
        this.tx = tx;
        this.em = em;
        this.dossiers = dossiers;
        this.laws = laws;
    }

    /**
     * Those who may come first, each part by name.
     *
     * @param client whose ties count; null where none is asked about
     */
    public List<Candidate> of(
            Acting who, Function function, Standard standard, String area, @Nullable UUID client, LocalDate day) {
        Work work = new Work(function, standard, area, day, laws.on(day));
        return tx.ask(who.viewer(), () -> {
            var staff = Staff.read(em);
            List<UUID> ids = staff.stream().map(n -> n.id()).toList();
            People people = client == null ? dossiers.of(ids) : dossiers.of(ids, client);
            List<Obstacle> ofTheBody = work.bars(people.bodysTies(), Obstacle::bodysTie);
            return staff.stream()
                    .map(n -> candidate(n.id(), n.name(), people.of(new Person(n.id())), ofTheBody, work))
                    .sorted(Comparator.comparing((Candidate c) -> !c.may()).thenComparing(Candidate::name))
                    .toList();
        });
    }

    private static Candidate candidate(UUID id, String name, Dossier dossier, List<Obstacle> ofTheBody, Work work) {
        List<Obstacle> against = Stream.of(
                        lacking(dossier, work).stream(),
                        work.untried(dossier.experience()).stream(),
                        work.bars(dossier.ties(), Obstacle::tie).stream(),
                        ofTheBody.stream())
                .flatMap(o -> o)
                .toList();
        return new Candidate(id, name, against.isEmpty(), against);
    }

    private static Optional<Obstacle> lacking(Dossier dossier, Work work) {
        if (dossier.mayDo(work.function, work.standard, work.area, work.day)) {
            return Optional.empty();
        }
        List<Competence> onOtherDays = dossier.competences().stream()
                .filter(c -> c.isFor(work.function, work.standard, work.area))
                .toList();
        Optional<Obstacle> toCome = onOtherDays.stream()
                .map(Competence::from)
                .filter(from -> from.isAfter(work.day))
                .min(Comparator.naturalOrder())
                .map(Obstacle::notYet);
        Optional<Obstacle> gone = onOtherDays.stream()
                .flatMap(c -> Stream.ofNullable(c.until()))
                .max(Comparator.naturalOrder())
                .map(Obstacle::lapsed);
        return toCome.or(() -> gone).or(() -> Optional.of(Obstacle.notCompetent()));
    }
}

package org.assay.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Tie;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/** Reads what the body knows of persons, as rules look at it. Always as the body, inside a transaction. */
@ApplicationScoped
public class Dossiers {
    private final EntityManager em;

    Dossiers(EntityManager em) {
        this.em = em;
    }

    /** These persons with all their competences, and the ties to one client: theirs and the body's own. */
    public People of(Collection<UUID> persons, UUID client) {
        List<TieRow> ties = ties(client);
        return new People(dossiers(persons, ties, new HashMap<>()), ofTheBody(ties));
    }

    /** The ties to a client, read with the client, so that whoever needs her name in this transaction has it. */
    private List<TieRow> ties(UUID client) {
        return em.createQuery(
                        "select k, t from ClientRow k left join TieRow t on t.client = k.id where k.id = :client"
                                + " order by t.id",
                        Object[].class)
                .setParameter("client", client)
                .getResultStream()
                .map(r -> (TieRow) r[1])
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Tie> ofTheBody(List<TieRow> ties) {
        return ties.stream().filter(t -> t.person == null).map(TieRow::read).toList();
    }

    /** What is known of persons, and what they are called. */
    public record Known(People people, Map<UUID, String> names) {}

    /** What persons are called; whoever was read in this transaction before is not read again. */
    public Map<UUID, String> names(Collection<UUID> persons) {
        return em
                .unwrap(Session.class)
                .findMultiple(PersonRow.class, List.copyOf(persons), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(p -> p.id, p -> p.name));
    }

    /** The same as {@link #of(Collection, UUID)}, with names. */
    public Known known(Collection<UUID> persons, UUID client) {
        Map<UUID, String> names = new HashMap<>();
        List<TieRow> ties = ties(client);
        Map<UUID, Dossier> dossiers = dossiers(persons, ties, names);
        return new Known(new People(dossiers, ofTheBody(ties)), names);
    }

    /** These persons with all their competences and no ties, where no client is asked about. */
    public People of(Collection<UUID> persons) {
        return new People(dossiers(persons, List.of(), new HashMap<>()), List.of());
    }

    private Map<UUID, Dossier> dossiers(Collection<UUID> persons, List<TieRow> ties, Map<UUID, String> names) {
        Map<UUID, List<Competence>> competences = new HashMap<>();
        Map<UUID, Experience> experience = new HashMap<>();
        for (Object[] row : rows(persons)) {
            PersonRow person = (PersonRow) row[0];
            names.put(person.id, person.name);
            experience.put(person.id, person.experience());
            List<Competence> hers = competences.computeIfAbsent(person.id, _ -> new ArrayList<>());
            if (row[1] instanceof CompetenceRow competence) {
                hers.add(competence.read());
            }
        }
        Map<UUID, Dossier> dossiers = new HashMap<>();
        competences.forEach((id, hers) -> dossiers.put(
                id,
                new Dossier(new Person(id), hers, tiesOf(id, ties), experience.getOrDefault(id, Experience.UNKNOWN))));
        return dossiers;
    }

    private List<Object[]> rows(Collection<UUID> persons) {
        return em.createQuery(
                        "select p, c from PersonRow p left join CompetenceRow c on c.person = p.id"
                                + " where p.id in :persons order by c.id",
                        Object[].class)
                .setParameter("persons", persons)
                .getResultList();
    }

    private static List<Tie> tiesOf(UUID person, List<TieRow> ties) {
        return ties.stream()
                .filter(t -> person.equals(t.person))
                .map(TieRow::read)
                .toList();
    }
}

package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Named;
import org.assay.file.NamedAs;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Tie;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;

/** Reads what the body knows of persons, as rules look at it. Always as the body, inside a transaction. */
@ApplicationScoped
public class Dossiers {
    private final EntityManager em;

    Dossiers(EntityManager em) {
        this.em = em;
    }

    /** These persons with all their competences, and the ties to one client: theirs and the body's own. */
    public People of(Collection<UUID> persons, UUID client) {
        Bonds bonds = bonds(client);
        return people(rows(persons), bonds);
    }

    /** The ties to a client, read with the client, so that whoever needs her name in this transaction has it. */
    private Bonds bonds(UUID client) {
        List<Bound> rows = em.createQuery(
                        "select k, k.contact, t, m, p from ClientRow k left join TieRow t on t.client = k.id"
                                + " left join MembershipRow m on m.client = k.id left join PersonRow p on p.id = m.person"
                                + " where k.id = :client order by t.id, m.id",
                        Bound.class)
                .setParameter("client", client)
                .getResultList();
        return new Bonds(
                distinct(rows.stream().flatMap(r -> Stream.ofNullable(r.tie))),
                distinct(rows.stream().flatMap(r -> Stream.ofNullable(r.member))),
                named(rows));
    }

    /** The client's people as the register names them: its contact, and whoever may see what is hers. */
    private static List<Named> named(List<Bound> rows) {
        return Stream.concat(
                        rows.stream()
                                .map(Bound::contact)
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(contact -> new Named(NamedAs.CONTACT, NameHashes.within(contact), null)),
                        rows.stream()
                                .filter(r -> r.member != null && r.person != null)
                                .map(r -> new Named(
                                        NamedAs.MEMBER,
                                        NameHashes.within(Objects.requireNonNull(r.person).name),
                                        Objects.requireNonNull(r.member).tie().ended())))
                .distinct()
                .toList();
    }

    /** A client, whose noun stands to the right of people, beside what binds people to her. */
    private record Bound(
            PanacheEntityBase client,
            @Nullable String contact,
            @Nullable TieRow tie,
            @Nullable MembershipRow member,
            @Nullable PersonRow person) {}

    private static <T> List<T> distinct(Stream<T> rows) {
        return rows.distinct().toList();
    }

    /** What binds people to one client: ties that were declared, and memberships, which are ties as well. */
    private record Bonds(List<TieRow> ties, List<MembershipRow> members, List<Named> named) {
        static final Bonds NONE = new Bonds(List.of(), List.of(), List.of());

        List<Tie> ofTheBody() {
            return ties.stream().filter(t -> t.person == null).map(TieRow::read).toList();
        }

        List<Tie> of(UUID person) {
            return Stream.concat(
                            ties.stream().filter(t -> person.equals(t.person)).map(TieRow::read),
                            members.stream()
                                    .filter(m -> person.equals(m.person))
                                    .map(MembershipRow::tie))
                    .toList();
        }
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
        Bonds bonds = bonds(client);
        List<Competent> rows = rows(persons);
        return new Known(people(rows, bonds), names(rows));
    }

    /** These persons with all their competences and no ties, where no client is asked about. */
    public People of(Collection<UUID> persons) {
        return people(rows(persons), Bonds.NONE);
    }

    /** These persons with all their competences, and their ties to every client. */
    public People bound(Collection<UUID> persons) {
        List<Competent> rows = rows(persons);
        Set<UUID> entries = names(rows).keySet();
        List<TieRow> ties = TieRow.list("person in ?1 order by id", entries);
        List<MembershipRow> members = MembershipRow.list("person in ?1 order by id", entries);
        return people(rows, new Bonds(ties, members, List.of()));
    }

    /** What each entry is competent for is its own; what ties her to a client ties every entry of one human being. */
    private static People people(List<Competent> rows, Bonds bonds) {
        Map<UUID, List<Competence>> competences = new HashMap<>();
        Map<UUID, PersonRow> persons = new HashMap<>();
        for (Competent row : rows) {
            persons.put(row.person.id, row.person);
            List<Competence> hers = competences.computeIfAbsent(row.person.id, _ -> new ArrayList<>());
            if (row.competence != null) {
                hers.add(row.competence.read());
            }
        }
        Map<UUID, Dossier> dossiers = new HashMap<>();
        persons.forEach((id, person) -> dossiers.put(
                id,
                new Dossier(
                        new Person(id),
                        competences.getOrDefault(id, List.of()),
                        persons.values().stream()
                                .filter(p -> p.human().equals(person.human()))
                                .flatMap(p -> bonds.of(p.id).stream())
                                .toList(),
                        person.experience(),
                        NameHashes.of(person.name))));
        Map<UUID, UUID> humans = persons.values().stream()
                .filter(p -> p.sameAs != null)
                .collect(Collectors.toMap(p -> p.id, PersonRow::human));
        return new People(dossiers, humans, bonds.ofTheBody(), bonds.named());
    }

    private static Map<UUID, String> names(List<Competent> rows) {
        return rows.stream().collect(Collectors.toMap(r -> r.person.id, r -> r.person.name, (name, _) -> name));
    }

    private record Competent(PersonRow person, @Nullable CompetenceRow competence) {}

    /** These entries, and every other one of the same human beings. */
    private List<Competent> rows(Collection<UUID> persons) {
        return em.createQuery(
                        "select p, c from PersonRow p left join CompetenceRow c on c.person = p.id"
                                + " where coalesce(p.sameAs, p.id) in (select coalesce(q.sameAs, q.id) from PersonRow q"
                                + " where q.id in :persons) order by c.id",
                        Competent.class)
                .setParameter("persons", persons)
                .getResultList();
    }
}

package org.assay.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The persons whom a question is about, and the body's own ties.
 *
 * @param dossiers by the person's id
 * @param humans entries that were found to be one human being with another: each with the one that stands for her
 * @param ofTheClient whom the register knows as people of the client that is asked about
 * @param bodysTies of the certification body and the bodies related to it (ISO/IEC 17021-1, 5.2.6 and 5.2.7)
 */
public record People(
        Map<UUID, Dossier> dossiers, Map<UUID, UUID> humans, List<Tie> bodysTies, List<Named> ofTheClient) {
    public static final People NOBODY = new People(Map.of(), List.of());

    public People {
        dossiers = Map.copyOf(dossiers);
        humans = Map.copyOf(humans);
        bodysTies = List.copyOf(bodysTies);
        ofTheClient = List.copyOf(ofTheClient);
    }

    /** Of whose client the register knows no people. */
    public People(Map<UUID, Dossier> dossiers, Map<UUID, UUID> humans, List<Tie> bodysTies) {
        this(dossiers, humans, bodysTies, List.of());
    }

    /** Persons of whom each is entered once. */
    public People(Map<UUID, Dossier> dossiers, List<Tie> bodysTies) {
        this(dossiers, Map.of(), bodysTies);
    }

    /** Whether two entries are one human being. */
    public boolean areOne(Person one, Person other) {
        return human(one).equals(human(other));
    }

    /** Every entry of the human being who is entered here, this one first. */
    public Stream<Person> entries(Person one) {
        return Stream.concat(
                        Stream.of(one.id(), human(one)),
                        humans.keySet().stream().filter(e -> areOne(one, new Person(e))))
                .distinct()
                .map(Person::new);
    }

    private UUID human(Person entry) {
        return humans.getOrDefault(entry.id(), entry.id());
    }

    /** Her dossier; an empty one where nothing is known. */
    public Dossier of(Person person) {
        Dossier known = dossiers.get(person.id());
        return known == null ? new Dossier(person, List.of(), List.of(), Experience.UNKNOWN) : known;
    }

    public List<Tie> bodysTies(UUID client) {
        return bodysTies.stream().filter(t -> t.client().equals(client)).toList();
    }
}

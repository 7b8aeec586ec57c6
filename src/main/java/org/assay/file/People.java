package org.assay.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The persons whom a question is about, and the body's own ties.
 *
 * @param dossiers by the person's id
 * @param bodysTies of the certification body and the bodies related to it (ISO/IEC 17021-1, 5.2.6 and 5.2.7)
 */
public record People(Map<UUID, Dossier> dossiers, List<Tie> bodysTies) {
    public static final People NOBODY = new People(Map.of(), List.of());

    public People {
        dossiers = Map.copyOf(dossiers);
        bodysTies = List.copyOf(bodysTies);
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

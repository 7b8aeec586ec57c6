package org.assay.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.standard.Standard;

/**
 * What the body knows of a person whom it uses (ISO/IEC 17021-1, 7.4).
 *
 * @param names hashes of what her name is met by in a text; empty where it was not looked up
 */
public record Dossier(
        Person person, List<Competence> competences, List<Tie> ties, Experience experience, Set<String> names) {
    public Dossier {
        names = Set.copyOf(names);
        competences = List.copyOf(competences);
        ties = List.copyOf(ties);
    }

    /** One of a person whose name was not looked up. */
    public Dossier(Person person, List<Competence> competences, List<Tie> ties, Experience experience) {
        this(person, competences, ties, experience, Set.of());
    }

    /** Whether one of these hashes of names is hers. */
    public boolean bears(Collection<String> hashes) {
        return hashes.stream().anyMatch(names::contains);
    }

    /** Whether a competence covers this work on this day; ties are another question. */
    public boolean mayDo(Function function, Standard standard, String area, LocalDate day) {
        return competences.stream().anyMatch(c -> c.covers(function, standard, area, day));
    }

    /** Whether she is competent on a day for a part in an audit, in whatever area; who learns need not be. */
    public boolean able(Part part, Standard standard, LocalDate day) {
        Function function =
                switch (part) {
                    case LEAD_AUDITOR -> Function.LEADING;
                    case TECHNICAL_EXPERT -> Function.EXPERTISE;
                    case AUDITOR, TRAINEE, TECHNICAL_REVIEWER, APPLICATION_REVIEWER -> Function.AUDITING;
                };
        return part == Part.TRAINEE
                || competences.stream()
                        .anyMatch(k -> k.function() == function && k.standard() == standard && k.validOn(day));
    }

    /** The same with the competences alone that were on record by a day. */
    public Dossier onRecordBy(LocalDate day) {
        return new Dossier(
                person, competences.stream().filter(k -> k.onRecordBy(day)).toList(), ties, experience, names);
    }

    public List<Tie> ties(UUID client) {
        return ties.stream().filter(t -> t.client().equals(client)).toList();
    }
}

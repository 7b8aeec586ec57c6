package org.assay.lifecycle;

import static org.assay.lifecycle.Facts.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.Function;
import org.assay.file.People;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Somebody of whom the body knows otherwise than of everybody else. */
record Known(
        String who,
        @Nullable List<Skill> competent,
        @Nullable List<Bond> ties,
        @Nullable Integer audits,
        @Nullable JsonNode experience) {

    record Skill(
            Function function,
            String area,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate recordedOn) {
        Competence competence() {
            return new Competence(function, Standard.AIMS, area, from, until, recordedOn);
        }
    }

    record Bond(TieKind kind, LocalDate since, @Nullable LocalDate ended) {}

    /** Everybody is competent and free, but for these. */
    static People people(@Nullable List<Known> others, @Nullable List<Bond> bodysTies) {
        Map<UUID, Dossier> dossiers =
                new HashMap<>(Facts.everybody(Town.everybody()).dossiers());
        if (others != null) {
            others.forEach(
                    k -> dossiers.compute(Town.person(k.who).id(), (_, was) -> k.dossier(Objects.requireNonNull(was))));
        }
        return new People(dossiers, bound(bodysTies));
    }

    private Dossier dossier(Dossier was) {
        return new Dossier(
                was.person(),
                competent == null
                        ? was.competences()
                        : competent.stream().map(Skill::competence).toList(),
                bound(ties),
                experienced(was.experience()),
                was.names());
    }

    /** What is on record of everybody, but for the lines that the situation writes. */
    private Experience experienced(Experience was) {
        ObjectNode lines = Town.YAML.valueToTree(was);
        if (audits != null) {
            lines.put("ledAudits", audits);
        }
        if (experience != null) {
            experience.properties().forEach(line -> lines.set(line.getKey(), line.getValue()));
        }
        return Town.YAML.convertValue(lines, Experience.class);
    }

    private static List<Tie> bound(@Nullable List<Bond> bonds) {
        return bonds == null
                ? List.of()
                : bonds.stream()
                        .map(b -> new Tie(id("the client"), b.kind, b.since, b.ended))
                        .toList();
    }
}

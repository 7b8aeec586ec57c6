package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the fieldwork of an audit was carried out.
 *
 * @param presences who was there on which half-days
 * @param samples what was sampled, of what
 * @param shortfallApprovedBy who agreed that fewer days than determined were enough; null while nobody has
 * @param systems numbers of the AI systems that were looked at; null where it is not said
 * @param sites numbers of the sites that were looked at; null where it is not said
 * @param resumedOn the day on which it last went on after it had been adjourned; null where it never was
 * @param alongside hashes of the names of others who were there; null where nobody is named
 * @param files files of the client that were taken as evidence; null where none was
 * @param draws samples that were drawn, in that order; null where none was
 */
public record Fieldwork(
        List<Presence> presences,
        List<Sample> samples,
        @Nullable Person shortfallApprovedBy,
        @Nullable Set<Integer> systems,
        @Nullable Set<Integer> sites,
        @Nullable LocalDate resumedOn,
        @Nullable List<String> alongside,
        @Nullable List<UUID> files,
        @Nullable List<Draw> draws) {
    public static final Fieldwork NONE = new Fieldwork(List.of(), List.of(), null, null, null, null, null, null, null);

    public Fieldwork {
        presences = List.copyOf(presences);
        samples = List.copyOf(samples);
        files = files == null ? null : List.copyOf(files);
        draws = draws == null ? null : List.copyOf(draws);
        systems = systems == null || systems.isEmpty() ? null : InOrder.of(systems);
        sites = sites == null || sites.isEmpty() ? null : InOrder.of(sites);
        alongside = alongside == null || alongside.isEmpty() ? null : List.copyOf(alongside);
    }

    /** Whether a site was looked at, as far as it is said: where no number is, nothing speaks against it. */
    public boolean mayHaveLookedAt(int site) {
        return sites == null || sites.contains(site);
    }

    /** Numbers of the AI systems that were looked at, as far as it is said. */
    public Set<Integer> lookedAt() {
        return systems == null ? Set.of() : systems;
    }

    /** Files of the client that were taken as evidence. */
    public List<UUID> taken() {
        return files == null ? List.of() : files;
    }

    Fieldwork took(List<UUID> more) {
        return new Fieldwork(
                presences,
                samples,
                shortfallApprovedBy,
                systems,
                sites,
                resumedOn,
                alongside,
                Stream.concat(taken().stream(), more.stream()).toList(),
                draws);
    }

    /** Samples that were drawn, in that order. */
    public List<Draw> drawn() {
        return draws == null ? List.of() : draws;
    }

    Fieldwork drew(Draw more) {
        return new Fieldwork(
                presences,
                samples,
                shortfallApprovedBy,
                systems,
                sites,
                resumedOn,
                alongside,
                files,
                Stream.concat(drawn().stream(), Stream.of(more)).toList());
    }

    /** With the time as it is entered now; what was approved before was another shortfall. */
    Fieldwork attended(Attendance now) {
        return new Fieldwork(now.presences(), samples, null, systems, sites, resumedOn, now.alongside(), files, draws);
    }

    Fieldwork sampled(Sampling said) {
        return new Fieldwork(
                presences,
                said.samples(),
                shortfallApprovedBy,
                said.systems(),
                said.sites(),
                resumedOn,
                alongside,
                files,
                draws);
    }

    Fieldwork approved(Person by) {
        return new Fieldwork(presences, samples, by, systems, sites, resumedOn, alongside, files, draws);
    }

    Fieldwork resumed(LocalDate on) {
        return new Fieldwork(presences, samples, shortfallApprovedBy, systems, sites, on, alongside, files, draws);
    }
}

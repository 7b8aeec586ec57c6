package org.assay.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant says of itself, as far as rules look at it.
 *
 * @param headcount persons of the whole organisation
 * @param inScope persons who work in the AI life cycle inside the scope
 * @param products AI products that the organisation offers or runs
 * @param described the parts of the scope that are described, or whose emptiness is explained
 * @param sentence hash of the scope sentence that was applied for; null in applications of before that was kept
 * @param contacts whether an owner of the AI management system and an executive sponsor are named
 */
public record Profile(
        OrganisationType type,
        Sector sector,
        int headcount,
        int inScope,
        int products,
        List<AiSystem> systems,
        int sites,
        Set<ScopePart> described,
        boolean contacts,
        @Nullable String sentence)
        implements Said {
    public Profile {
        systems = List.copyOf(systems);
        described = InOrder.of(described);
    }

    /** The places of the systems in scope in the application's list, the first being 1. */
    public Set<Integer> inScopeByNumber() {
        return IntStream.range(0, systems.size())
                .filter(i -> systems.get(i).inScope())
                .mapToObj(i -> i + 1)
                .collect(Collectors.toSet());
    }

    /** Technical areas that the systems in scope call for, as {@code technology/sector}, in their order, each once. */
    public List<String> areas() {
        return systems.stream()
                .filter(AiSystem::inScope)
                .map(s -> s.technology().key() + "/" + sector.key())
                .distinct()
                .toList();
    }
}

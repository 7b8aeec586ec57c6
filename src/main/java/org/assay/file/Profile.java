package org.assay.file;

import java.util.List;
import java.util.Set;

/**
 * What the applicant says of itself, as far as rules look at it.
 *
 * @param headcount persons of the whole organisation
 * @param inScope persons who work in the AI life cycle inside the scope
 * @param products AI products that the organisation offers or runs
 * @param described the parts of the scope that are described, or whose emptiness is explained
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
        boolean contacts)
        implements Said {
    public Profile {
        systems = List.copyOf(systems);
        described = InOrder.of(described);
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

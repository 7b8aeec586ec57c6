package org.assay.file;

import java.util.Set;

/**
 * What was looked at when audit days were chosen, as the application said it on that day.
 *
 * @param headcount persons of the whole organisation
 * @param interviewees persons who work with AI in the scope, from whom interviews are drawn
 * @param systems AI systems in scope
 * @param technologies of these systems
 */
public record Factors(
        int headcount, int interviewees, int products, int systems, Set<Technology> technologies, int sites) {
    public Factors {
        technologies = InOrder.of(technologies);
    }

    /** The factors in an application. */
    public static Factors of(Profile profile) {
        var inScope = profile.systems().stream().filter(AiSystem::inScope).toList();
        return new Factors(
                profile.headcount(),
                profile.inScope(),
                profile.products(),
                inScope.size(),
                inScope.stream().map(AiSystem::technology).collect(java.util.stream.Collectors.toSet()),
                profile.sites());
    }
}

package org.assay.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assay.audittime.Doing;
import org.assay.audittime.Inputs;
import org.assay.audittime.Named;
import org.assay.audittime.Writing;
import org.jspecify.annotations.Nullable;

/** What an application says of that on which audit time rests; what it does not say is left open, and never guessed. */
public final class KnownInputs {
    private KnownInputs() {}

    /** As the application says it. That many do the same simple work is a claim of the client until the body has agreed. */
    public static Inputs of(Profile profile) {
        return new Inputs(
                named(profile.type()),
                profile.headcount(),
                groups(profile),
                systems(profile.systems()),
                profile.products(),
                places(profile),
                (int) Math.max(
                        1,
                        places(profile).stream()
                                .map(Inputs.Place::language)
                                .filter(l -> !l.isEmpty())
                                .distinct()
                                .count()),
                writing(profile.maturity()),
                none(profile.regulated()),
                0,
                none(profile.suppliers()),
                0,
                0);
    }

    private static List<Inputs.Group> groups(Profile profile) {
        List<PersonnelGroup> told = profile.groups() == null ? List.of() : profile.groups();
        if (told.stream().noneMatch(PersonnelGroup::counts)) {
            int employees = Math.min(profile.inScope(), profile.headcount());
            return List.of(
                    new Inputs.Group(0, true, List.of(), employees, 0, 0, profile.inScope() - employees, 1, false));
        }
        return told.stream()
                .filter(g -> g.people() > 0)
                .map(g -> group(g, g.counts(), false))
                .toList();
    }

    /**
     * A group, as a method is asked.
     *
     * @param inScope whether it counts
     * @param agreed whether the body has agreed that all of them do the same simple work
     */
    public static Inputs.Group group(PersonnelGroup g, boolean inScope, boolean agreed) {
        return new Inputs.Group(
                none(g.site()),
                inScope,
                g.work().stream().map(KnownInputs::doing).toList(),
                g.fullTime(),
                g.partTime(),
                none(g.weeklyHours()),
                g.contractors(),
                g.shifts(),
                agreed);
    }

    private static List<Inputs.Place> places(Profile profile) {
        return IntStream.rangeClosed(1, profile.sites())
                .mapToObj(n -> profile.site(n).orElse(new Site("", "")))
                .map(s -> new Inputs.Place(
                        said(s.country()),
                        said(s.region()),
                        none(s.people()),
                        Boolean.TRUE.equals(s.central()),
                        Boolean.TRUE.equals(s.remote()),
                        said(s.language())))
                .toList();
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static int none(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** How far documents have come, as a method is asked. */
    public static Writing writing(@Nullable Maturity maturity) {
        if (maturity == null) {
            return Writing.UNKNOWN;
        }
        return switch (maturity) {
            case BEING_WRITTEN -> Writing.BEING_WRITTEN;
            case IN_FORCE -> Writing.IN_FORCE;
            case WORKED_BY -> Writing.WORKED_BY;
        };
    }

    /** What people do with AI, as a method is asked. */
    public static Doing doing(AiWork work) {
        return switch (work) {
            case DEVELOPS -> Doing.DEVELOPS;
            case PROVIDES -> Doing.PROVIDES;
            case OPERATES -> Doing.OPERATES;
            case USES -> Doing.USES;
        };
    }

    /** Alike systems on one line, in the order in which they come. */
    private static List<Inputs.Systems> systems(List<AiSystem> all) {
        Map<AiSystem, Integer> alike = new LinkedHashMap<>();
        all.forEach(s -> alike.merge(
                new AiSystem(s.technology(), s.role(), Stage.OPERATION, s.inScope(), Boolean.TRUE.equals(s.highRisk())),
                1,
                Integer::sum));
        return alike.entrySet().stream()
                .map(e -> new Inputs.Systems(
                        named(e.getKey().technology()),
                        doing(e.getKey().role()),
                        Boolean.TRUE.equals(e.getKey().highRisk()),
                        e.getKey().inScope(),
                        e.getValue()))
                .toList();
    }

    public static Named named(OrganisationType type) {
        return new Named(type.key(), type.words());
    }

    public static Named named(Technology technology) {
        return new Named(technology.key(), technology.words());
    }

    /** What a client is to an AI system, as what is done with it. */
    public static Doing doing(AiRole role) {
        return switch (role) {
            case PRODUCER -> Doing.DEVELOPS;
            case PROVIDER -> Doing.PROVIDES;
            case CUSTOMER -> Doing.USES;
        };
    }
}

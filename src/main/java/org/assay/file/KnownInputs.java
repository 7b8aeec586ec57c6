package org.assay.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.audittime.Doing;
import org.assay.audittime.Inputs;
import org.assay.audittime.Named;
import org.assay.audittime.Writing;

/** What an application says of that on which audit time rests; what it does not say is left open, and never guessed. */
public final class KnownInputs {
    private KnownInputs() {}

    /** As the application says it. */
    public static Inputs of(Profile profile) {
        int employees = Math.min(profile.inScope(), profile.headcount());
        return new Inputs(
                named(profile.type()),
                profile.headcount(),
                List.of(new Inputs.Group(0, true, null, employees, 0, 0, profile.inScope() - employees, 1, false)),
                systems(profile.systems()),
                profile.products(),
                Collections.nCopies(profile.sites(), new Inputs.Place("", "", 0, false, false, "")),
                1,
                Writing.UNKNOWN,
                0,
                0,
                0,
                0,
                0);
    }

    /** Alike systems on one line, in the order in which they come. */
    private static List<Inputs.Systems> systems(List<AiSystem> all) {
        Map<AiSystem, Integer> alike = new LinkedHashMap<>();
        all.forEach(s ->
                alike.merge(new AiSystem(s.technology(), s.role(), Stage.OPERATION, s.inScope()), 1, Integer::sum));
        return alike.entrySet().stream()
                .map(e -> new Inputs.Systems(
                        named(e.getKey().technology()),
                        doing(e.getKey().role()),
                        false,
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

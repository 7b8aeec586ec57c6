package org.assay.audittime;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way to find audit days. Once released it gives the same for the same inputs for ever, to the last line. */
public interface Method {
    Edition edition();

    /** What of the inputs it looks at. */
    Set<Asks> asks();

    /** What a table allows for these inputs. Refuses inputs with which {@link InputsCheck} finds anything wrong. */
    Bounds bounds(Inputs in);

    /**
     * Days and their derivation.
     *
     * @param chosen what a person chose instead of what the method proposes; null where nobody did
     */
    Derivation derive(Inputs in, @Nullable Chosen chosen);

    /** What it proposes; empty where it cannot reckon with them, or the persons are more than its table has. */
    default Optional<Derivation> proposed(Inputs in) {
        try {
            return Optional.of(derive(in, null));
        } catch (Refused | Iso42006.Beyond _) {
            return Optional.empty();
        }
    }

    /** A part of the inputs. */
    enum Asks {
        ORGANISATION,
        HEADCOUNT,
        GROUPS,
        SYSTEMS,
        PRODUCTS,
        PLACES,
        WRITING,
        REGULATED,
        FRAMEWORKS,
        AGREEMENTS,
        OWN_CONTROLS
    }
}

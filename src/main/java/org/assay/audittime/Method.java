package org.assay.audittime;

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

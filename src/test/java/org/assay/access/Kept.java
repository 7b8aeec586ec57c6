package org.assay.access;

import io.quarkus.arc.Arc;
import java.util.Map;
import org.assay.standard.NeedToKnow;
import org.assay.standard.NeedToKnow.Reach;

/** A body that keeps need to know, as its file comes; or does not, as all other tests have it. */
public final class Kept {
    private Kept() {}

    public static void by(boolean kept) {
        NeedsToKnow needs = Arc.container().instance(NeedsToKnow.class).get();
        needs.choose(new NeedToKnow(kept, needs.chosen().reads()));
    }

    /** What the file that comes with the product says of each role. */
    public static Map<String, Reach> reads() {
        return Arc.container().instance(NeedsToKnow.class).get().chosen().reads();
    }
}

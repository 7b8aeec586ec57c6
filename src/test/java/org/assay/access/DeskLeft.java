package org.assay.access;

import io.quarkus.arc.Arc;
import java.time.Duration;

/** A desk that somebody has walked away from: every sign-in is as much older as that. */
public final class DeskLeft {
    private DeskLeft() {}

    /** From now on; {@link Duration#ZERO} is now again. */
    public static void since(Duration ago) {
        Arc.container().instance(FreshSignIn.class).get().lookFrom(ago);
    }
}

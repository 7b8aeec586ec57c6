package org.assay.access;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * A desk that somebody has walked away from: every sign-in is as much older as that. Else nobody has left hers, however long
 * the tests take.
 */
@ApplicationScoped
public class DeskLeft {
    void nobodyHasLeft(@Observes StartupEvent start) {
        back();
    }

    /** From now on. */
    public static void since(Duration ago) {
        Arc.container().instance(FreshSignIn.class).get().lookFrom(ago);
    }

    /** Everybody is at her desk. */
    public static void back() {
        since(Duration.ofDays(-1));
    }
}

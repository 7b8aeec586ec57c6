package org.assay.house.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.assay.access.Realm;
import org.jboss.logging.Logger;

/**
 * Waits until users can be looked up. Whoever moves in is let in as a member only where the sign-in server says that she signs in
 * for nobody else, and a local world starts both servers side by side: the first time, this one is there earlier.
 */
@ApplicationScoped
class SignInServerAwaited {
    private static final Logger LOG = Logger.getLogger(SignInServerAwaited.class);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long PAUSE_SECONDS = 1;

    private final Realm realm;

    SignInServerAwaited(Realm realm) {
        this.realm = realm;
    }

    /** Returns when it answers, at once where there is no account to ask it with; gives up after twenty minutes. */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        if (realm.known()) {
            LOG.info("The sign-in server is asked about who moves in, and waited for where it is not there yet");
        }
        while (realm.known() && !realm.answers()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The sign-in server has not answered for " + PATIENCE.toMinutes()
                        + " minutes, and who moves in cannot be looked up");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for the sign-in server was interrupted", e);
        }
    }
}

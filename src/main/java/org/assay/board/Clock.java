package org.assay.board;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.assay.desk.KeptForms;
import org.assay.desk.deed.PurgingEvidence;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.desk.fieldwork.DraftPapers;
import org.assay.desk.post.RoundOfTheClock;
import org.jboss.logging.Logger;

/**
 * Goes the round at the start and every so often. Nothing is kept in memory: what was looked at stands with each file, so a
 * process more or less, or a standstill, changes nothing.
 */
@ApplicationScoped
class Clock {
    private static final Logger LOG = Logger.getLogger(Clock.class);

    private final RoundOfTheClock round;
    private final PuttingUpAFile files;
    private final KeptForms forms;
    private final DraftPapers papers;
    private final PurgingEvidence evidence;
    private final ClockSettings settings;
    private final Semaphore stopped = new Semaphore(0);

    Clock(
            RoundOfTheClock round,
            PuttingUpAFile files,
            KeptForms forms,
            DraftPapers papers,
            PurgingEvidence evidence,
            ClockSettings settings) {
        this.evidence = evidence;
        this.papers = papers;
        this.round = round;
        this.files = files;
        this.forms = forms;
        this.settings = settings;
    }

    /** After the sample town has lived through its past. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (settings.goes()) {
            Thread.ofPlatform().name("clock").daemon().start(this::go);
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopped.release();
    }

    private void go() {
        try {
            do {
                try {
                    boolean more = true;
                    while (more && stopped.availablePermits() == 0) {
                        more = round.next();
                    }
                    more = true;
                    while (more && stopped.availablePermits() == 0) {
                        more = files.forget();
                    }
                    more = true;
                    while (more && stopped.availablePermits() == 0) {
                        more = forms.forget();
                    }
                    more = true;
                    while (more && stopped.availablePermits() == 0) {
                        more = papers.forget();
                    }
                    evidence.purge();
                } catch (RuntimeException e) {
                    LOG.error("The clock's round broke off; it goes on from there next time", e);
                }
            } while (!stopped.tryAcquire(settings.pause().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.assay.paper;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.desk.PapersOrdered;
import org.assay.desk.paper.DrawingUpAPaper;
import org.jboss.logging.Logger;

/** Draws up what acts have ordered: woken when an act is through, and now and then to see what others have left. */
@ApplicationScoped
public class PaperWorker {
    private static final Logger LOG = Logger.getLogger(PaperWorker.class);

    private final DrawingUpAPaper work;
    private final Drawing drawing;
    private final PaperSettings settings;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private volatile boolean stopping;

    PaperWorker(DrawingUpAPaper work, Drawing drawing, PaperSettings settings) {
        this.work = work;
        this.drawing = drawing;
        this.settings = settings;
    }

    /** After the sample town has lived through its past: its papers are drawn up on its own day. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        wake();
        Thread.ofPlatform().name("papers").daemon().start(this::work);
    }

    void onOrdered(@Observes(during = TransactionPhase.AFTER_SUCCESS) PapersOrdered ordered) {
        wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping = true;
        woken.release();
    }

    /** Whether everything has been looked for that anybody has ordered here. */
    public boolean idle() {
        return done.get() == wanted.get();
    }

    private void wake() {
        wanted.incrementAndGet();
        woken.release();
    }

    private void work() {
        while (!stopping) {
            try {
                if (woken.tryAcquire(settings.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
                long asked = wanted.get();
                workOff();
                done.set(asked);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("Papers wait: the register cannot be reached", e);
            }
        }
    }

    private void workOff() {
        boolean more = true;
        while (more && !stopping) {
            more = work.next(drawing::draw);
        }
    }
}

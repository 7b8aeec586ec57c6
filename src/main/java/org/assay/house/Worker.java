package org.assay.house;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Works off what acts have ordered, on a thread of its own: when it is woken, and now and then for what others have left. */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final String name;
    private final Duration pause;
    private final BooleanSupplier next;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private volatile boolean stopping;

    /**
     * A worker that rests until it is started.
     *
     * @param name of its thread, and of what waits where it fails
     * @param pause the longest that it rests
     * @param next does the next piece of work; false where none was left
     */
    public Worker(String name, Duration pause, BooleanSupplier next) {
        this.name = name;
        this.pause = pause;
        this.next = next;
    }

    public void start() {
        wake();
        Thread.ofPlatform().name(name).daemon().start(this::work);
    }

    /** Has it look at once, and not only after its pause. */
    public void wake() {
        wanted.incrementAndGet();
        woken.release();
    }

    /** It ends after the piece of work that it is at. */
    public void stop() {
        stopping = true;
        woken.release();
    }

    /** Whether everything has been looked for that it was woken for. */
    public boolean idle() {
        return done.get() == wanted.get();
    }

    /** Does what is due now, on the thread of whoever calls. */
    public void catchUp() {
        long asked = wanted.get();
        workOff();
        done.set(asked);
    }

    private void work() {
        while (!stopping) {
            try {
                if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
                catchUp();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Work waits (%s): the register cannot be reached", name);
            }
        }
    }

    private void workOff() {
        boolean more = true;
        while (more && !stopping) {
            more = next.getAsBoolean();
        }
    }
}

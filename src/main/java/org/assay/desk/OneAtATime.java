package org.assay.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assay.register.TakenUp;
import org.jboss.logging.Logger;

/** Takes up what waits, piece by piece. No transaction is open while a paper is drawn or a mail server is waited for. */
public final class OneAtATime {
    private static final Logger LOG = Logger.getLogger(OneAtATime.class);

    private OneAtATime() {}

    /**
     * Does the piece of work that waits longest; false where none is due.
     *
     * @param takeUp in a transaction of its own
     * @param doing in as many as it needs
     * @param failed notes what went wrong, and when it is tried again
     */
    public static boolean next(
            Supplier<Optional<TakenUp>> takeUp, Consumer<TakenUp> doing, BiConsumer<TakenUp, String> failed) {
        Optional<TakenUp> taken = takeUp.get();
        taken.ifPresent(t -> {
            try {
                doing.accept(t);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Work %s failed", t.work());
                failed.accept(t, String.valueOf(e.getMessage()));
            }
        });
        return taken.isPresent();
    }

    /** What is said where another worker took over meanwhile, because this one was slower than anybody expected. */
    public static void overtaken(UUID work) {
        LOG.infof("Work %s was taken over by another worker meanwhile", work);
    }
}

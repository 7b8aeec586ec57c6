package org.assay.house.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.assay.register.Tx;
import org.assay.register.paper.Outbox;

/** A sample town's past is told to nobody by mail: it is years old before the first mail could leave. */
@ApplicationScoped
class SilenceAboutThePast {
    private final Tx tx;
    private final Outbox outbox;

    SilenceAboutThePast(Tx tx, Outbox outbox) {
        this.tx = tx;
        this.outbox = outbox;
    }

    /** Drops the news of all deeds since an instant of this start. */
    void of(Instant since) {
        tx.act(() -> {
            outbox.tellNobody(since);
            return since;
        });
    }
}

package org.assay.paper;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import org.assay.desk.PapersOrdered;
import org.assay.desk.paper.DrawingUpAPaper;
import org.assay.desk.paper.DrawingUpAQuote;
import org.assay.house.Worker;

/** Draws up what acts have ordered: woken when an act is through, and now and then to see what others have left. */
@ApplicationScoped
public class PaperWorker {
    private final Worker worker;
    private final PaperSettings settings;

    PaperWorker(DrawingUpAPaper work, DrawingUpAQuote quotes, Drawing drawing, PaperSettings settings) {
        this.settings = settings;
        this.worker =
                new Worker("papers", settings.pause(), () -> work.next(drawing::draw) || quotes.next(drawing::quote));
    }

    /** After the sample town has lived through its past: its papers are drawn up on its own day. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (settings.drawnHere()) {
            worker.start();
        }
    }

    void onOrdered(@Observes(during = TransactionPhase.AFTER_SUCCESS) PapersOrdered ordered) {
        worker.wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        worker.stop();
    }

    /** Draws up, before it returns, whatever is due: where this process leaves papers to others, and now wants to see some. */
    public void catchUp() {
        worker.catchUp();
    }

    /** Whether everything has been looked for that anybody has ordered here. */
    public boolean idle() {
        return worker.idle();
    }
}

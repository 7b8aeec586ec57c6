package org.assay.board;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.assay.desk.integrity.ExaminationAsked;
import org.assay.desk.integrity.Examining;
import org.assay.house.Worker;

/** Has every journal compared with what is kept beside it: once a day, and when somebody asks. */
@ApplicationScoped
class Examiner {
    private final Worker worker;
    private final ClockSettings settings;

    Examiner(Examining examining, ClockSettings settings) {
        this.worker = new Worker("examiner", settings.pause(), examining::next);
        this.settings = settings;
    }

    /** After the sample town has lived through its past. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (settings.goes()) {
            worker.start();
        }
    }

    void onAsked(@Observes ExaminationAsked asked) {
        worker.wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        worker.stop();
    }
}

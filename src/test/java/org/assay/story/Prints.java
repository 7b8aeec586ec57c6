package org.assay.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.PapersOnCall;
import org.assay.house.local.SignIn;
import org.assay.paper.PaperWorker;

/** The papers of a file, over HTTP, once they are drawn up. */
public final class Prints {
    private Prints() {}

    /** Waits until everything that was ordered has been taken up. */
    public static void await() {
        PaperWorker worker = Arc.container().instance(PaperWorker.class).get();
        if (PapersOnCall.on()) {
            worker.catchUp();
        }
        try {
            for (int i = 0; i < 2400 && !worker.idle(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!worker.idle()) {
            throw new AssertionError("The papers are still being prepared");
        }
    }

    /** The ids of the papers of a kind in view, the latest first. */
    public static List<String> of(SignIn who, String file, String kind) {
        await();
        return Caller.as(who)
                .get("/certifications/" + file + "/papers")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.kind == '" + kind + "' }.id");
    }

    /** The bytes of the latest paper of a kind. */
    public static byte[] latest(SignIn who, String file, String kind) {
        List<String> papers = of(who, file, kind);
        assertEquals(false, papers.isEmpty(), "There is no paper " + kind);
        return Caller.as(who)
                .get("/certifications/" + file + "/papers/" + papers.getFirst())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

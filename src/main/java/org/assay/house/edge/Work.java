package org.assay.house.edge;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * When work on a request is over. Whoever closes the connection does not end the work that was begun for it, so what the
 * work takes is given back only when both are over: the answer or its connection, and the work.
 */
public class Work {
    private static final String KEY = Work.class.getName();

    /** Of one request. */
    static final class Ends {
        private final List<Runnable> todo = new ArrayList<>();
        private boolean working;
        private boolean answered;
        private boolean done;

        private synchronized boolean add(Runnable what) {
            return !done && todo.add(what);
        }

        private synchronized void begun() {
            working = true;
        }

        private synchronized List<Runnable> worked() {
            working = false;
            return over();
        }

        private synchronized List<Runnable> answered() {
            answered = true;
            return over();
        }

        private List<Runnable> over() {
            if (working || !answered || done) {
                return List.of();
            }
            done = true;
            return List.copyOf(todo);
        }
    }

    /** A request that an endpoint works on: nothing else of ours works on a thread of the workers. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void begins(RoutingContext http) {
        Ends ends = ends(http);
        ends.begun();
        CurrentRequestManager.get().registerCompletionCallback((@Nullable Throwable _) -> ends.worked()
                .forEach(Runnable::run));
    }

    /** Runs this when the request is answered, or gone, and nobody works on it; at once where that is so already. */
    static void whenDone(RoutingContext http, Runnable what) {
        if (!ends(http).add(what)) {
            what.run();
        }
    }

    private static Ends ends(RoutingContext http) {
        Ends known = http.get(KEY);
        if (known != null) {
            return known;
        }
        Ends ends = new Ends();
        http.put(KEY, ends);
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) { // nobody calls an end handler any more
            ends.answered();
        } else {
            http.addEndHandler(_ -> ends.answered().forEach(Runnable::run));
        }
        return ends;
    }
}

package org.assay.house.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What nothing else has caught: lost races become 409, the rest an id to look for in the log. */
public class LastProblems {
    private static final Logger LOG = Logger.getLogger(LastProblems.class);

    private final Answers answers;
    private final RoutingContext http;

    LastProblems(Answers answers, RoutingContext http) {
        this.answers = answers;
        this.http = http;
    }

    @ServerExceptionMapper
    Response any(Throwable e) {
        return LostRace.in(e)
                .map(lost -> answers.of(409, lost.code(), lost.words()))
                .orElseGet(() -> unknown(e));
    }

    private Response unknown(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "error %s at %s %s", id, http.request().method(), http.normalizedPath());
        return answers.of(500, "internal", "When you tell us about it, name this number: " + id);
    }
}

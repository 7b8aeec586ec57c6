package org.assay.house.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Stale;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What nothing else has caught: lost races become 409, the rest an id to look for in the log. */
public class LastProblems {
    private static final Logger LOG = Logger.getLogger(LastProblems.class);

    /** Unique and exclusion constraints: somebody else was first. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private final Answers answers;
    private final RoutingContext http;

    LastProblems(Answers answers, RoutingContext http) {
        this.answers = answers;
        this.http = http;
    }

    @ServerExceptionMapper
    Response any(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) { // what fails at commit arrives wrapped
            if (t instanceof OptimisticLockException || isTaken(t)) {
                return answers.of(409, "lost-race", String.valueOf(new Stale().getMessage()));
            }
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "error %s at %s %s", id, http.request().method(), http.normalizedPath());
        return answers.of(500, "internal", "Something went wrong on our side. Tell us this id: " + id);
    }

    private static boolean isTaken(Throwable t) {
        return t instanceof ConstraintViolationException c && TAKEN.contains(String.valueOf(c.getSQLState()));
    }
}

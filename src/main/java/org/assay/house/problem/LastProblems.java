package org.assay.house.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.desk.Stale;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What nothing else has caught: lost races become 409, the rest an id to look for in the log. */
public class LastProblems {
    private static final Logger LOG = Logger.getLogger(LastProblems.class);

    private static final String UNIQUE = "23505";
    private static final String EXCLUDED = "23P01";

    private final Answers answers;
    private final RoutingContext http;

    LastProblems(Answers answers, RoutingContext http) {
        this.answers = answers;
        this.http = http;
    }

    @ServerExceptionMapper
    Response any(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) { // what fails at commit arrives wrapped
            if (t instanceof OptimisticLockException || breaks(t, UNIQUE)) {
                return answers.of(409, "lost-race", String.valueOf(new Stale().getMessage()));
            }
            if (breaks(t, EXCLUDED) && t.toString().contains("nobody_is_booked_twice")) {
                return answers.of(
                        409,
                        "booked-already",
                        "Somebody of this team is in another audit on one of these days. Choose other days or another"
                                + " member.");
            }
            if (breaks(t, EXCLUDED)) {
                return answers.of(
                        409,
                        "in-force-already",
                        "The register holds one certification of a client for a"
                                + " standard on any day, and another one is in force then. No waiver changes that.");
            }
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "error %s at %s %s", id, http.request().method(), http.normalizedPath());
        return answers.of(500, "internal", "When you tell us about it, name this number: " + id);
    }

    private static boolean breaks(Throwable t, String constraint) {
        return t instanceof ConstraintViolationException c && constraint.equals(c.getSQLState());
    }
}

package org.assay.house;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id, or keeps the one that a proxy has given: it stands in each line of the log that the request
 * causes, and in the answer, so that a person can name it.
 */
public class RequestIds {
    private static final String HEADER = "X-Request-Id";
    /** What is taken over from outside must be harmless in a log. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,80}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, 500);
    }

    private static void name(RoutingContext http) {
        String given = http.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put("request", id);
        http.response().putHeader(HEADER, id);
        http.next();
    }
}

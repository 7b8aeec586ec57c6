package org.assay.house.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses what is too long to be read, in words. It is received to its end and thrown away: a browser listens to no answer
 * before it has sent everything. What is longer still ({@code quarkus.http.limits.max-body-size}), or does not say how long
 * it is, ends without words.
 */
@ApplicationScoped
public class TooMuch {
    /** Bytes of a request, more than any form of ours fills. */
    public static final long MOST = 1_000_000;

    private static final int STATUS = 413;
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(TooMuch::look, FIRST);
    }

    private static void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (length(request) <= MOST) {
            context.next();
            return;
        }
        request.handler(_ -> {});
        request.endHandler(_ -> answer(context));
        request.resume();
    }

    private static long length(HttpServerRequest request) {
        String told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return told != null && told.matches("\\d{1,18}") ? Long.parseLong(told) : 0;
    }

    private static void answer(RoutingContext context) {
        Plainly.refuse(context, STATUS, "http-" + STATUS, "");
    }
}

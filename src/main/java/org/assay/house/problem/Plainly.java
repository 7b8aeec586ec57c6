package org.assay.house.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.assay.house.brake.TooMany;

/** Answers with a problem before any page or operation is found: in the words and the form of all the others. */
public final class Plainly {
    private static final String POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Milliseconds within which what was refused has to be sent. */
    private static final long PATIENCE = 10_000;

    private Plainly() {}

    /**
     * Refuses, at once. What is still to come is thrown away: a browser listens to no answer before it has sent everything.
     *
     * @param code what programs tell it by
     * @param detail what people do about it; empty where the heading says it all
     */
    public static void refuse(RoutingContext http, int status, String code, String detail) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (status == 403) {
            Refusals.note(http, code, List.of());
        }
        throwAwayTheRest(http);
        response.setStatusCode(status).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 429 || status == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, TooMany.AGAIN);
        }
        if (forPrograms(http.request())) {
            JsonObject problem = new JsonObject()
                    .put("type", "urn:assay:problem:" + code)
                    .put("title", Answers.heading(status))
                    .put("status", status)
                    .put("detail", detail.isEmpty() ? Answers.way(status) : detail);
            response.putHeader(HttpHeaders.CONTENT_TYPE, Answers.PROBLEM_JSON.toString())
                    .end(problem.encode());
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader("Content-Security-Policy", POLICY)
                    .end(Answers.Templates.error(status, Answers.heading(status), detail, Answers.way(status), true)
                            .render());
        }
    }

    private static void throwAwayTheRest(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (!request.isEnded()) {
            request.exceptionHandler(_ -> {});
            request.handler(_ -> {});
            request.resume();
            http.vertx().setTimer(PATIENCE, _ -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private static boolean forPrograms(HttpServerRequest request) {
        String path = request.path();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return (path != null && path.regionMatches(true, 0, "/api", 0, 4))
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }
}

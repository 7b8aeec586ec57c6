package org.assay.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each page that is opened without a session leaves a cookie for the way to the sign-in and back. A browser that opens many
 * keeps the latest ones alone, or its requests become too long to be read.
 */
@ApplicationScoped
public class WaysToSignIn {
    /** Ways that a browser may have open at once. */
    static final int MOST = 5;

    /** How many an answer drops: with more its head would be longer than proxies and programs read. */
    static final int AT_ONCE = 20;

    private static final Pattern WAY = Pattern.compile("q_auth_[A-Za-z0-9_-]+");
    private static final Pattern BETWEEN = Pattern.compile(";\\s*");
    private static final int FIRST = 900;

    void register(@Observes Filters filters) {
        filters.register(WaysToSignIn::look, FIRST);
    }

    private static void look(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/login/")) { // there one of them is needed, and dropped by itself
            List<String> ways = ways(context);
            if (ways.size() > MOST) {
                context.addHeadersEndHandler(_ -> ways.subList(0, Math.min(AT_ONCE, ways.size() - MOST))
                        .forEach(name -> context.response()
                                .headers()
                                .add(
                                        HttpHeaders.SET_COOKIE,
                                        Cookie.cookie(name, "")
                                                .setPath("/")
                                                .setHttpOnly(true)
                                                .setMaxAge(0)
                                                .encode())));
            }
        }
        context.next();
    }

    /** Their names, the oldest first, as browsers send them (RFC 6265, 5.4). */
    private static List<String> ways(RoutingContext context) {
        return context.request().headers().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Stream.of(BETWEEN.split(line)))
                .map(pair -> pair.split("=", 2)[0].strip())
                .filter(name -> WAY.matcher(name).matches())
                .toList();
    }
}

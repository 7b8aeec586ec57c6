package org.assay.house.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.assay.house.problem.Plainly;

/**
 * What every request meets first, before a sign-in is chosen, a guard looks or a page is found: a path that can be read in
 * one way only, one kind of identity, and our own pages as the only ones that may change something.
 */
@ApplicationScoped
public class FirstLook {
    static final String API = "/api/";

    private static final int FIRST = 3_000;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(FirstLook::look, FIRST);
    }

    private static void look(RoutingContext http) {
        if (Framing.isOver(http)) {
            return;
        }
        Optional<String> frame = Framing.fault(http.request());
        String path = http.request().path();
        if (path == null) {
            Plainly.refuse(http, 400, "path", "This request names no address.");
            return;
        }
        Optional<String> fault = OnePath.fault(path);
        if (frame.isPresent()) {
            Framing.last(http);
            Plainly.refuse(http, 400, "framing", "This request is not framed as requests are: " + frame.get() + ".");
        } else if (fault.isPresent()) {
            Plainly.refuse(http, 400, "path", "This address is not written as addresses are: " + fault.get() + ".");
        } else if (isForeign(http.request())) {
            Plainly.refuse(
                    http,
                    403,
                    "cross-site",
                    "This was sent from another site, so nothing was done. Open the page at Assay and send it there.");
        } else {
            oneIdentity(http.request(), path);
            http.next();
        }
    }

    /** The API knows tokens and no cookie, pages know the cookie and no token: what the other door reads is not there. */
    private static void oneIdentity(HttpServerRequest request, String path) {
        request.headers().remove(path.startsWith(API) ? HttpHeaders.COOKIE : HttpHeaders.AUTHORIZATION);
    }

    /** Whether a browser says that what changes something comes from elsewhere; one that says nothing is none. */
    private static boolean isForeign(HttpServerRequest request) {
        if (SAFE.contains(request.method().name())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null && (host == null || !origin.endsWith("://" + host));
    }
}

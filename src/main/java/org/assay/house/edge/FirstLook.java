package org.assay.house.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.house.problem.Plainly;
import org.jspecify.annotations.Nullable;

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
    private static final List<String> SCHEMES = List.of("https://", "http://");

    void register(@Observes Filters filters) {
        filters.register(FirstLook::look, FIRST);
    }

    /**
     * What names no host, or several in one, is refused by the router itself before any filter looks: it would be answered as
     * if it were our fault, with a stack in the log for each, and the connection would go on.
     */
    void refusedByTheRouter(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(FirstLook::failed);
    }

    private static void failed(RoutingContext http) {
        boolean bare = http.statusCode() == 400 && http.failure() instanceof VertxException;
        if (bare) {
            Framing.last(http);
            Plainly.refuse(http, 400, "framing", "This request is not framed as requests are: it names no host.");
        } else {
            http.next();
        }
    }

    private static void look(RoutingContext http) {
        if (Framing.isOver(http)) {
            return;
        }
        Framing.watch(http);
        Optional<String> frame = Framing.fault(http.request());
        String path = http.request().path();
        if (path == null) {
            Plainly.refuse(http, 400, "path", "This request names no address.");
            return;
        }
        Optional<String> fault =
                OnePath.fault(path).or(() -> OneText.query(http.request().query()));
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
        SessionCookies.drop(request);
    }

    /** Whether a browser says that what changes something comes from elsewhere; one that says nothing is none. */
    private static boolean isForeign(HttpServerRequest request) {
        if (SAFE.contains(request.method().name())) {
            return false;
        }
        return isForeign(
                request.headers().getAll("Sec-Fetch-Site"),
                request.headers().getAll(HttpHeaders.ORIGIN),
                request.getHeader(HttpHeaders.HOST));
    }

    /** What is said twice is said by no browser, and is read as the worse of the two. */
    static boolean isForeign(List<String> sites, List<String> origins, @Nullable String host) {
        if (!sites.isEmpty()) {
            return sites.size() > 1 || !OURS.contains(sites.getFirst());
        }
        if (origins.isEmpty()) {
            return false;
        }
        // whether a browser came by TLS, a proxy before us knows: either way of coming here is ours
        return origins.size() > 1
                || host == null
                || SCHEMES.stream().noneMatch(s -> origins.getFirst().equalsIgnoreCase(s + host));
    }
}

package org.assay.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Only our own pages may send what changes something: browsers say where a request comes from. The API is let through,
 * for it never reads a cookie; a request that says nothing about its origin comes from no browser.
 */
public class CrossSiteGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public Optional<Response> look(ContainerRequestContext request) {
        boolean harmless = SAFE.contains(request.getMethod())
                || request.getUriInfo().getRequestUri().getPath().startsWith("/api/");
        return harmless || isOurs(request) ? Optional.empty() : Optional.of(refusal());
    }

    private static boolean isOurs(ContainerRequestContext request) {
        @Nullable String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        @Nullable String origin = request.getHeaderString("Origin");
        @Nullable String host = request.getHeaderString(HttpHeaders.HOST);
        return origin == null || (host != null && origin.endsWith("://" + host));
    }

    private static Response refusal() {
        return Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(
                        "This was sent from another site, so nothing was done. Open the page at Assay and send it there.")
                .build();
    }
}

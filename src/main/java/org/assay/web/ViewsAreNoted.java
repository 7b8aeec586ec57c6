package org.assay.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.access.ViewsOfFiles;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever of the body was shown something of a file, by page or by API, has looked at it. */
public class ViewsAreNoted {
    private static final Pattern OF_A_FILE = Pattern.compile("/(?:certifications|decisions)/([0-9a-fA-F-]{36})(/.*)?");
    private static final int OK = 200;
    private static final int OTHER = 300;

    private final ViewsOfFiles views;

    ViewsAreNoted(ViewsOfFiles views) {
        this.views = views;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= OK && response.getStatus() < OTHER) {
            file(request.getUriInfo().getPath()).ifPresent(views::note);
        }
    }

    private static Optional<UUID> file(String path) {
        Matcher found = OF_A_FILE.matcher(path.startsWith("/api/v1") ? path.substring("/api/v1".length()) : path);
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}

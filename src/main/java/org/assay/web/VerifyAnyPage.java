package org.assay.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where somebody comes to verify a certificate and names none: to the search of the register. */
@Path("/verify")
@PermitAll
public class VerifyAnyPage {
    @GET
    public Response search(@RestQuery @Nullable String q) {
        String words = Asked.words(q);
        String query = words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/register" + query)).build();
    }
}

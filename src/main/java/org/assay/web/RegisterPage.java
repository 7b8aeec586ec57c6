package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.assay.desk.certificate.PublicRegister;
import org.assay.house.brake.Brake;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The public register: which certificates there are, and where they stand. Asks nobody who is looking. */
@Path("/register")
@PermitAll
public class RegisterPage {
    @CheckedTemplate(basePath = "register")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(PublicRegister.Page found, String q);
    }

    private final PublicRegister register;
    private final Brake brake;

    RegisterPage(PublicRegister register, Brake brake) {
        this.brake = brake;
        this.register = register;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        String words = searched(q);
        PublicRegister.Page found = register.search(words, Asked.words(after));
        return Public.eachTime(Html.of(200, Templates.page(found, words)));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    public Response json(@Context Request request, @RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        PublicRegister.Page found = register.search(searched(q), Asked.words(after));
        return Public.asked(request, "data " + found, () -> Response.ok(found));
    }

    /** A search, and no mere look at the register, is counted. */
    private String searched(@Nullable String q) {
        String words = Asked.words(q);
        if (!words.isEmpty()) {
            brake.search();
        }
        return words;
    }
}

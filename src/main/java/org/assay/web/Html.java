package org.assay.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A rendered page as an answer. */
final class Html {
    static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Html() {}

    static Response ok(TemplateInstance page) {
        return of(Response.Status.OK.getStatusCode(), page).build();
    }

    static Response.ResponseBuilder of(int status, TemplateInstance page) {
        return Response.status(status).type(TYPE).entity(page.render());
    }
}

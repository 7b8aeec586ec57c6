package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.assay.desk.application.SoaTemplate;
import org.assay.standard.Catalogue;

/** A statement of applicability to fill in, as a file for a spreadsheet. */
@Path("/soa-template.csv")
@Authenticated
public class SoaTemplatePage {
    private final Catalogue catalogue;

    SoaTemplatePage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces("text/csv")
    public Response download() {
        return Response.ok(SoaTemplate.csv(catalogue))
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement-of-applicability.csv\"")
                .build();
    }
}

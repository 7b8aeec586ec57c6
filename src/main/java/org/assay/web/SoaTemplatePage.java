package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.assay.access.WhoIsAsking;
import org.assay.desk.application.SoaTemplate;
import org.assay.house.Download;
import org.assay.standard.Catalogue;

/** A statement of applicability as a file for a spreadsheet: to fill in. */
@Path("/soa-template.csv")
@Authenticated
public class SoaTemplatePage {
    private final Catalogue catalogue;
    private final WhoIsAsking who;

    SoaTemplatePage(Catalogue catalogue, WhoIsAsking who) {
        this.who = who;
        this.catalogue = catalogue;
    }

    @GET
    @Produces("text/csv")
    public Response template() {
        who.get();
        return Download.csv("statement-of-applicability.csv", SoaTemplate.csv(catalogue));
    }
}

package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.assay.access.WhoIsAsking;
import org.assay.desk.application.SoaTemplate;
import org.assay.house.Download;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;

/** A statement of applicability as a file for a spreadsheet, a workbook or CSV: to fill in. */
@Path("/soa-template.{kind:csv|xlsx}")
@Authenticated
public class SoaTemplatePage {
    private static final String NAME = "statement-of-applicability.";

    private final Catalogue catalogue;
    private final WhoIsAsking who;

    SoaTemplatePage(Catalogue catalogue, WhoIsAsking who) {
        this.who = who;
        this.catalogue = catalogue;
    }

    @GET
    public Response template(@RestPath String kind) {
        who.get();
        return kind.equals("xlsx")
                ? Download.workbook(NAME + kind, SoaTemplate.workbook(catalogue))
                : Download.csv(NAME + kind, SoaTemplate.csv(catalogue));
    }
}

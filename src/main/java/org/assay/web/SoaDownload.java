package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.SoaOfAFile;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** The statement of applicability that was handed in last, as a table for a spreadsheet: a workbook or CSV. */
@Path("/certifications/{id}/soa.{kind:csv|xlsx}")
@Authenticated
public class SoaDownload {
    private final WhoIsAsking who;
    private final SoaOfAFile statements;

    SoaDownload(WhoIsAsking who, SoaOfAFile statements) {
        this.who = who;
        this.statements = statements;
    }

    @GET
    public Response download(@RestPath UUID id, @RestPath String kind) {
        SoaOfAFile.Table table = statements.of(who.get(), id);
        return kind.equals("xlsx")
                ? Download.workbook(table.name() + ".xlsx", table.workbook())
                : Download.csv(table.name() + ".csv", table.csv());
    }
}

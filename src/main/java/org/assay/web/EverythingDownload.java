package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.EverythingOfAFile;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** All of a file in one pack, to be taken away. */
@Path("/certifications/{id}/everything")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR,
    Role.CLIENT
})
public class EverythingDownload {
    private final WhoIsAsking who;
    private final EverythingOfAFile everything;

    EverythingDownload(WhoIsAsking who, EverythingOfAFile everything) {
        this.who = who;
        this.everything = everything;
    }

    @GET
    public Response download(@RestPath UUID id) {
        EverythingOfAFile.Pack pack = everything.of(who.get(), id);
        return Download.pack(pack.fileName(), pack::write);
    }
}

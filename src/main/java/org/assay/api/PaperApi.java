package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.paper.PaperTold;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers of a file. */
@Path("/api/v1/certifications/{id}/papers")
@Tag(name = "papers")
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
    Role.COMMERCIAL,
    Role.CLIENT
})
public class PaperApi {
    private final WhoIsAsking who;
    private final PapersOfAFile papers;

    PaperApi(WhoIsAsking who, PapersOfAFile papers) {
        this.who = who;
        this.papers = papers;
    }

    /** All in view, the latest first; one without a hash is being prepared. */
    @GET
    public List<PaperTold> list(@PathParam("id") UUID id) {
        return papers.of(who.get(), id);
    }

    /** The bytes as they were drawn up; the ETag is their SHA-256. */
    @GET
    @Path("{paper}")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response one(@PathParam("id") UUID id, @PathParam("paper") UUID paper) {
        PapersOfAFile.Stored stored = papers.open(who.get(), id, paper);
        return Download.pdf(stored.fileName(), stored.sha256(), stored.bytes());
    }
}

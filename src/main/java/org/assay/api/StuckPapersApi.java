package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.paper.StuckPapers;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Papers that could not be drawn up. */
@Path("/api/v1/stuck-papers")
@Tag(name = "papers")
public class StuckPapersApi {
    private final WhoIsAsking who;
    private final StuckPapers stuck;

    StuckPapersApi(WhoIsAsking who, StuckPapers stuck) {
        this.who = who;
        this.stuck = stuck;
    }

    /** What could not be drawn up so far, the oldest first. */
    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<StuckPapers.Stuck> stuck() {
        return stuck.all(who.get());
    }

    /** Has one tried again at once. */
    @POST
    @Path("{id}/trial")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "202", description = Outcomes.BEGUN)
    public Response tryAgain(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Headers.key(key);
        stuck.tryAgain(who.get(), id);
        return Response.accepted().build();
    }

    /** Has one drawn up with the letters written out that no typeface has; 404 where that does not help. */
    @POST
    @Path("{id}/spelling")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "202", description = Outcomes.BEGUN)
    public Response spellOut(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Headers.key(key);
        stuck.spellOut(who.get(), id);
        return Response.accepted().build();
    }
}

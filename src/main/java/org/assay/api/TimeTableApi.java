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
import org.assay.desk.time.TimeTables;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tables of audit time that the body brings in: proposed by one person, approved by another. */
@Path("/api/v1/audit-time-tables")
@Tag(name = "standards")
@RolesAllowed({Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER})
public class TimeTableApi {
    private static final String PLACE = "audit-time-tables";

    private final WhoIsAsking who;
    private final TimeTables tables;
    private final Outcomes outcomes;

    TimeTableApi(WhoIsAsking who, TimeTables tables, Outcomes outcomes) {
        this.who = who;
        this.tables = tables;
        this.outcomes = outcomes;
    }

    /** All of them, the newest first. */
    @GET
    public List<TimeTables.Told> list() {
        return tables.inView(who.get());
    }

    /** Proposes one; every cell that is wrong is named. */
    @POST
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response propose(@HeaderParam("Idempotency-Key") @Nullable String key, TimeTables.@Nullable NewTable in) {
        return outcomes.made(tables.propose(who.get(), Headers.key(key), Headers.body(in)), PLACE);
    }

    /** Takes back or refuses one that is not approved, with a reason. */
    @POST
    @Path("{id}/refusal")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            TimeTables.@Nullable Refusing in) {
        return outcomes.made(tables.refuse(who.get(), Headers.key(key), id, Headers.body(in)), PLACE);
    }

    /** Approves one that somebody else has proposed. */
    @POST
    @Path("{id}/approval")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response approve(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return outcomes.made(tables.approve(who.get(), Headers.key(key), id), PLACE);
    }
}

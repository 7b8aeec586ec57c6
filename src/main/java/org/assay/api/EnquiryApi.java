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
import org.assay.desk.client.Enquiries;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Enquiries of organisations that have no sign-in yet. One becomes a client where a client is registered with its id. */
@Path("/api/v1/enquiries")
@Tag(name = "clients")
@RolesAllowed({Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER})
public class EnquiryApi {
    private final WhoIsAsking who;
    private final Enquiries enquiries;
    private final Outcomes outcomes;

    EnquiryApi(WhoIsAsking who, Enquiries enquiries, Outcomes outcomes) {
        this.who = who;
        this.enquiries = enquiries;
        this.outcomes = outcomes;
    }

    /** The hundred latest, those that nobody has answered first. */
    @GET
    public List<Enquiries.Told> all() {
        return enquiries.all(who.get());
    }

    @POST
    @Path("{id}/closing")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Enquiries.@Nullable Closing in) {
        return outcomes.made(enquiries.close(who.get(), Headers.key(key), id, Headers.body(in)), "enquiries");
    }

    /** Says which client of before enquires, for which another file is begun. */
    @POST
    @Path("{id}/client")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response ofAClient(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Enquiries.@Nullable OfAClient in) {
        return outcomes.made(enquiries.ofAClient(who.get(), Headers.key(key), id, Headers.body(in)), "enquiries");
    }
}

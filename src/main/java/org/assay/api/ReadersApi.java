package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.ReadersOfAFile;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who of the body reads a file, and who did. */
@Path("/api/v1/certifications/{id}/readers")
@Tag(name = "certifications")
@RolesAllowed({Role.PROGRAMME_MANAGER, Role.IMPARTIALITY_OFFICER})
public class ReadersApi {
    private final WhoIsAsking who;
    private final ReadersOfAFile readers;
    private final Outcomes outcomes;

    ReadersApi(WhoIsAsking who, ReadersOfAFile readers, Outcomes outcomes) {
        this.who = who;
        this.readers = readers;
        this.outcomes = outcomes;
    }

    @GET
    public ReadersOfAFile.Told of(@PathParam("id") UUID id) {
        return readers.of(who.get(), id);
    }

    /** Lets somebody of the body, or an assessor, read it until a day. */
    @POST
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response invite(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            ReadersOfAFile.@Nullable NewReader in) {
        return outcomes.made(
                readers.invite(who.get(), Headers.key(key), id, Headers.body(in)), "certifications/" + id + "/readers");
    }

    /** Ends an invitation at once. */
    @POST
    @Path("{invitation}/ending")
    public ReadersOfAFile.Told end(
            @PathParam("id") UUID id,
            @PathParam("invitation") UUID invitation,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Headers.key(key);
        readers.end(who.get(), id, invitation);
        return readers.of(who.get(), id);
    }
}

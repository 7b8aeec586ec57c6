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
import org.assay.desk.post.MailInView;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has become of mail. */
@Path("/api/v1/mail")
@Tag(name = "mail")
@RolesAllowed(Role.ADMINISTRATOR)
public class MailApi {
    private final WhoIsAsking who;
    private final MailInView mail;

    MailApi(WhoIsAsking who, MailInView mail) {
        this.who = who;
        this.mail = mail;
    }

    /** What waits and why, and what was sent last. */
    @GET
    public MailInView.Told all() {
        return mail.all(who.get());
    }

    /** Has one tried again at once. */
    @POST
    @Path("{id}/trial")
    @APIResponse(responseCode = "202", description = Outcomes.BEGUN)
    public Response tryAgain(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Headers.key(key);
        mail.tryAgain(who.get(), id);
        return Response.accepted().build();
    }
}

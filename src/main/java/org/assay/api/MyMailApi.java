package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.post.ChoosingMail;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the caller is written to, and how much she wants to be told. */
@Path("/api/v1/me/mail")
@Tag(name = "me")
@Authenticated
public class MyMailApi {
    private final WhoIsAsking who;
    private final ChoosingMail choosing;
    private final Outcomes outcomes;

    MyMailApi(WhoIsAsking who, ChoosingMail choosing, Outcomes outcomes) {
        this.who = who;
        this.choosing = choosing;
        this.outcomes = outcomes;
    }

    /** 404 while nothing is chosen: then no mail comes but what the body has to tell. */
    @GET
    public ChoosingMail.Choice chosen() {
        return choosing.of(who.get()).orElseThrow(NotThere::new);
    }

    /** Chooses; {@code wanted} is ALL, WAITING (only what waits for the caller) or NONE. */
    @POST
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response choose(@HeaderParam("Idempotency-Key") @Nullable String key, ChoosingMail.@Nullable Choice in) {
        return outcomes.made(choosing.choose(who.get(), Headers.key(key), Headers.body(in)), "persons");
    }
}

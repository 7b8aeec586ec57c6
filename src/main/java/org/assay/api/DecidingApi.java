package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.FreshSignIn;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.decision.Letter;
import org.assay.desk.glance.Deciding;
import org.assay.desk.glance.SheetForADecision;
import org.assay.file.Verb;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions about a certification, as they are taken. */
@Path("/api/v1/certifications/{id}/decisions")
@Tag(name = "decisions")
public class DecidingApi {
    private final WhoIsAsking who;
    private final Deciding deciding;
    private final SheetForADecision sheets;
    private final Outcomes outcomes;
    private final FreshSignIn signIn;

    DecidingApi(WhoIsAsking who, Deciding deciding, SheetForADecision sheets, Outcomes outcomes, FreshSignIn signIn) {
        this.who = who;
        this.signIn = signIn;
        this.deciding = deciding;
        this.sheets = sheets;
        this.outcomes = outcomes;
    }

    /** What whoever decides reads before deciding, block by block, and the hash to send along with the decision. */
    @GET
    @Path("sheets/{verb}")
    @RolesAllowed({Role.DECISION_MAKER, Role.LEAD_AUDITOR})
    public SheetForADecision.Told sheet(@PathParam("id") UUID id, @PathParam("verb") Verb verb) {
        return sheets.of(who.get(), id, verb);
    }

    /**
     * Decides, a lead auditor about maintaining only: takes the decision that was asked for, or a new one where nobody had
     * asked. A sign-in that is not fresh is answered by 401 and what to ask the identity server for (RFC 9470).
     */
    @POST
    @RolesAllowed({Role.DECISION_MAKER, Role.LEAD_AUDITOR})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable DecisionForm in) {
        if (in != null && in.verb() != null) {
            org.assay.desk.deed.Operation.of(in.verb()).allow(who.get());
        }
        signIn.demand();
        return outcomes.made(
                deciding.decide(who.get(), Headers.key(key), Headers.aim(id, ifMatch), Headers.body(in)), "decisions");
    }

    /** The letter in which the client would be told a decision, before it is taken. */
    @POST
    @Path("foreseen-letter")
    @RolesAllowed({Role.DECISION_MAKER, Role.LEAD_AUDITOR})
    @Operation(
            summary = "The letter that the client would be sent",
            description =
                    "Composed as the decision composes it, from the same body and with the same If-Match; nothing is done or kept.")
    @APIResponse(
            responseCode = "200",
            description = "The letter as it would be sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Letter.class)))
    @APIResponse(responseCode = "422", description = "Rules stand against it: every broken one")
    public Response foresee(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable DecisionForm in) {
        return outcomes.foreseen(deciding.foresee(who.get(), Headers.aim(id, ifMatch), Headers.body(in)));
    }
}

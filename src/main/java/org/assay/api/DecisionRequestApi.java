package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.decision.DecisionRequest;
import org.assay.desk.deed.RequestingADecision;
import org.assay.desk.deed.SettingARequestAside;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Requests for a decision about a certification. */
@Path("/api/v1/certifications/{id}/decision-requests")
@Tag(name = "decisions")
public class DecisionRequestApi {
    private final WhoIsAsking who;
    private final RequestingADecision requesting;
    private final SettingARequestAside aside;
    private final Outcomes outcomes;

    DecisionRequestApi(WhoIsAsking who, RequestingADecision requesting, SettingARequestAside aside, Outcomes outcomes) {
        this.who = who;
        this.requesting = requesting;
        this.aside = aside;
        this.outcomes = outcomes;
    }

    /** Asks for a decision. */
    @POST
    @RolesAllowed({Role.LEAD_AUDITOR, Role.DECISION_MAKER, Role.PROGRAMME_MANAGER, Role.TECHNICAL_REVIEWER})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response request(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable DecisionRequest in) {
        return outcomes.made(
                requesting.request(who.get(), Headers.key(key), Headers.aim(id, ifMatch), Headers.body(in)),
                "decisions");
    }

    /** Puts a request away without deciding. */
    @POST
    @Path("{decision}/setting-aside")
    @RolesAllowed(Role.DECISION_MAKER)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response setAside(
            @PathParam("id") UUID id,
            @PathParam("decision") UUID decision,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            SettingARequestAside.@Nullable SettingAside in) {
        return outcomes.made(
                aside.setAside(who.get(), Headers.key(key), Headers.aim(id, ifMatch), decision, Headers.body(in)),
                "decisions");
    }
}

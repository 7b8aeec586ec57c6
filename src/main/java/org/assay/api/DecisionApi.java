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
import org.assay.desk.decision.ADecision;
import org.assay.desk.decision.Deciding;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.decision.DecisionRequest;
import org.assay.desk.decision.OpenDecisions;
import org.assay.desk.decision.RequestingADecision;
import org.assay.desk.decision.SettingARequestAside;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certification decisions: asked for, set aside, taken. */
@Path("/api/v1")
@Tag(name = "decisions")
public class DecisionApi {
    private final WhoIsAsking who;
    private final OpenDecisions open;
    private final ADecision one;
    private final RequestingADecision requesting;
    private final SettingARequestAside aside;
    private final Deciding deciding;
    private final Outcomes outcomes;

    DecisionApi(
            WhoIsAsking who,
            OpenDecisions open,
            ADecision one,
            RequestingADecision requesting,
            SettingARequestAside aside,
            Deciding deciding,
            Outcomes outcomes) {
        this.who = who;
        this.open = open;
        this.one = one;
        this.requesting = requesting;
        this.aside = aside;
        this.deciding = deciding;
        this.outcomes = outcomes;
    }

    /** Decisions that have been asked for and not taken, the oldest first. */
    @GET
    @Path("decisions")
    @RolesAllowed({Role.LEAD_AUDITOR, Role.DECISION_MAKER, Role.ADMINISTRATOR})
    public List<OpenDecisions.Open> open() {
        return open.inView(who.get());
    }

    @GET
    @Path("decisions/{decision}")
    @RolesAllowed({Role.LEAD_AUDITOR, Role.DECISION_MAKER, Role.ADMINISTRATOR})
    public ADecision.Told one(@PathParam("decision") UUID decision) {
        return one.of(who.get(), decision);
    }

    /** Asks for a decision about a certification. */
    @POST
    @Path("certifications/{id}/decision-requests")
    @RolesAllowed({Role.LEAD_AUDITOR, Role.DECISION_MAKER})
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
    @Path("certifications/{id}/decision-requests/{decision}/setting-aside")
    @RolesAllowed(Role.DECISION_MAKER)
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

    /** Decides: takes the decision that was asked for, or a new one where nobody had asked. */
    @POST
    @Path("certifications/{id}/decisions")
    @RolesAllowed(Role.DECISION_MAKER)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable DecisionForm in) {
        return outcomes.made(
                deciding.decide(who.get(), Headers.key(key), Headers.aim(id, ifMatch), Headers.body(in)), "decisions");
    }
}

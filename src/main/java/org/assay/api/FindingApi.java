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
import org.assay.desk.Outcome;
import org.assay.desk.finding.DealingWithAFinding;
import org.assay.desk.finding.FindingDeed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What auditors do about the findings of a file. */
@Path("/api/v1/certifications/{id}/findings/{finding}")
@Tag(name = "findings")
public class FindingApi {
    private final WhoIsAsking who;
    private final DealingWithAFinding dealing;
    private final Outcomes outcomes;

    FindingApi(WhoIsAsking who, DealingWithAFinding dealing, Outcomes outcomes) {
        this.who = who;
        this.dealing = dealing;
        this.outcomes = outcomes;
    }

    /** The client's plan is accepted. */
    @POST
    @Path("plan-acceptance")
    @RolesAllowed(Role.LEAD_AUDITOR)
    public Response acceptPlan(
            @PathParam("id") UUID id,
            @PathParam("finding") UUID finding,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable FindingDeed in) {
        return answer(
                id,
                dealing.acceptPlan(who.get(), Headers.key(key), Headers.aim(id, ifMatch), finding, Headers.body(in)));
    }

    /** Correction and corrective action are verified. */
    @POST
    @Path("verification")
    @RolesAllowed(Role.LEAD_AUDITOR)
    public Response verify(
            @PathParam("id") UUID id,
            @PathParam("finding") UUID finding,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable FindingDeed in) {
        return answer(
                id, dealing.verify(who.get(), Headers.key(key), Headers.aim(id, ifMatch), finding, Headers.body(in)));
    }

    private Response answer(UUID file, Outcome outcome) {
        return outcomes.made(outcome, "certifications/" + file + "/findings");
    }
}

package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.deed.ProposalsForADeed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plan that is proposed for an audit. */
@Path("/api/v1/certifications/{id}/audits/{audit}/proposed-plan")
@Tag(name = "audits")
@Authenticated
public class ProposedPlanApi {
    private final WhoIsAsking who;
    private final ProposalsForADeed proposals;

    ProposedPlanApi(WhoIsAsking who, ProposalsForADeed proposals) {
        this.who = who;
        this.proposals = proposals;
    }

    /**
     * All of it, from what the file knows today, whatever was planned before: change what is to be otherwise, and send it with
     * “plan-audit” or “revise-plan”. Nothing is kept of it. The ETag is that of the file, for If-Match.
     */
    @GET
    public RestResponse<PlanForm> plan(@PathParam("id") UUID id, @PathParam("audit") UUID audit) {
        ProposalsForADeed.PlanProposed proposed = proposals.plan(who.get(), id, audit);
        return RestResponse.ResponseBuilder.ok(proposed.plan())
                .tag(new EntityTag(String.valueOf(proposed.version())))
                .build();
    }
}

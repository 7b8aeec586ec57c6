package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.decision.ADecision;
import org.assay.desk.decision.OpenDecisions;
import org.assay.desk.glance.SheetAsDecided;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certification decisions, as they are told. */
@Path("/api/v1/decisions")
@Tag(name = "decisions")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER
})
public class DecisionApi {
    private final WhoIsAsking who;
    private final OpenDecisions open;
    private final ADecision one;
    private final SheetAsDecided sheets;

    DecisionApi(WhoIsAsking who, OpenDecisions open, ADecision one, SheetAsDecided sheets) {
        this.who = who;
        this.open = open;
        this.one = one;
        this.sheets = sheets;
    }

    /** Decisions that have been asked for and not taken, the oldest first. */
    @GET
    public List<OpenDecisions.Open> open() {
        return open.inView(who.get());
    }

    @GET
    @Path("{decision}")
    public ADecision.Told one(@PathParam("decision") UUID decision) {
        return one.of(who.get(), decision);
    }

    /** What the decision maker was shown when she decided, unchanged, and whether it still has the hash of that day. */
    @GET
    @Path("{decision}/sheet")
    @RolesAllowed({
        Role.LEAD_AUDITOR,
        Role.DECISION_MAKER,
        Role.ADMINISTRATOR,
        Role.PROGRAMME_MANAGER,
        Role.AUDITOR,
        Role.TECHNICAL_EXPERT,
        Role.TECHNICAL_REVIEWER,
        Role.IMPARTIALITY_OFFICER,
        Role.ASSESSOR
    })
    public SheetAsDecided.Told sheet(@PathParam("decision") UUID decision) {
        return sheets.of(who.get(), decision);
    }
}

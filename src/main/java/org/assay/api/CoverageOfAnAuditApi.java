package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.fieldwork.CoverageOfAnAudit;
import org.assay.programme.AuditCoverage;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an audit has covered, and what is left of it. */
@Path("/api/v1/certifications/{id}/audits/{audit}/coverage")
@Tag(name = "audits")
@Authenticated
public class CoverageOfAnAuditApi {
    private final WhoIsAsking who;
    private final CoverageOfAnAudit coverage;

    CoverageOfAnAuditApi(WhoIsAsking who, CoverageOfAnAudit coverage) {
        this.who = who;
        this.coverage = coverage;
    }

    /** By clause, control, AI system, site and person, for those who read the working papers: read off what is on record. */
    @GET
    public AuditCoverage coverage(@PathParam("id") UUID id, @PathParam("audit") UUID audit) {
        return coverage.of(who.get(), id, audit);
    }
}

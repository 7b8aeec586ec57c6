package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.WhatAuditsTell;
import org.assay.file.cycle.Coverage;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the audits of a cycle have looked at so far, and what is still due. */
@Path("/api/v1/certifications/{id}/coverage")
@Tag(name = "audits")
@Authenticated
public class CoverageApi {
    private final WhoIsAsking who;
    private final WhatAuditsTell audits;

    CoverageApi(WhoIsAsking who, WhatAuditsTell audits) {
        this.who = who;
        this.audits = audits;
    }

    /** For people of the body. */
    @GET
    public Coverage coverage(@PathParam("id") UUID id) {
        return audits.coverage(who.get(), id);
    }
}

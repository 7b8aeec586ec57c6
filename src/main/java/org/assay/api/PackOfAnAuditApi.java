package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.PackOfAnAudit;
import org.assay.desk.certification.WhatAuditsTell;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a team takes along to an audit. */
@Path("/api/v1/certifications/{id}/audits/{audit}/pack")
@Tag(name = "audits")
@Authenticated
public class PackOfAnAuditApi {
    private final WhoIsAsking who;
    private final WhatAuditsTell audits;

    PackOfAnAuditApi(WhoIsAsking who, WhatAuditsTell audits) {
        this.who = who;
        this.audits = audits;
    }

    /** For people of the body. */
    @GET
    public PackOfAnAudit pack(@PathParam("id") UUID id, @PathParam("audit") UUID audit) {
        return audits.pack(who.get(), id, audit);
    }
}

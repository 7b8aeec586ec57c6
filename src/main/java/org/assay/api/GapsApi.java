package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.fieldwork.GapsOfAStage1;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may not fit together in the package of a Stage 1. */
@Path("/api/v1/certifications/{id}/audits/{audit}/gaps")
@Tag(name = "audits")
@Authenticated
public class GapsApi {
    private final WhoIsAsking who;
    private final GapsOfAStage1 gaps;

    GapsApi(WhoIsAsking who, GapsOfAStage1 gaps) {
        this.who = who;
        this.gaps = gaps;
    }

    /** For the team of the audit; each is put with “ask-question”, which names its key as “gap”. */
    @GET
    public List<GapsOfAStage1.Told> gaps(@PathParam("id") UUID id, @PathParam("audit") UUID audit) {
        return gaps.of(who.get(), id, audit);
    }
}

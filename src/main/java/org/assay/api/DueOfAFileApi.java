package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.DueInView;
import org.assay.desk.certification.DueTold;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due on one file. */
@Path("/api/v1/certifications/{id}/due")
@Tag(name = "due")
@Authenticated
public class DueOfAFileApi {
    private final WhoIsAsking who;
    private final DueInView due;

    DueOfAFileApi(WhoIsAsking who, DueInView due) {
        this.who = who;
        this.due = due;
    }

    /** However far ahead, the earliest clock first. */
    @GET
    public List<DueTold> file(@PathParam("id") UUID id) {
        return due.of(who.get(), id);
    }
}

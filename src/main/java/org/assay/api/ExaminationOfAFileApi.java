package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.integrity.IntegrityInView;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One file compared with its journal, when somebody asks. */
@Path("/api/v1/certifications/{id}/examination")
@Tag(name = "integrity")
@RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
public class ExaminationOfAFileApi {
    private final WhoIsAsking who;
    private final IntegrityInView inView;

    ExaminationOfAFileApi(WhoIsAsking who, IntegrityInView inView) {
        this.who = who;
        this.inView = inView;
    }

    /** Compares it now; tells what differs. It changes nothing of the file. */
    @POST
    public List<IntegrityInView.Told> look(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Headers.key(key);
        return inView.look(who.get(), id);
    }
}

package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.integrity.IntegrityInView;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether what is kept is what journals tell. */
@Path("/api/v1/integrity")
@Tag(name = "integrity")
@RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
public class IntegrityApi {
    private final WhoIsAsking who;
    private final IntegrityInView inView;

    IntegrityApi(WhoIsAsking who, IntegrityInView inView) {
        this.who = who;
        this.inView = inView;
    }

    /** What differs from what journals tell, what did, and the lists of heads. */
    @GET
    public IntegrityInView.All all() {
        return inView.all(who.get());
    }

    /** Has every journal compared again as soon as possible. It changes no file. */
    @POST
    @Path("examinations")
    @APIResponse(responseCode = "202", description = Outcomes.BEGUN)
    public Response again(@HeaderParam("Idempotency-Key") @Nullable String key) {
        Headers.key(key);
        inView.again(who.get());
        return Response.accepted().build();
    }

    /** The ends of the journals that had moved by a day: its SHA-256 is in the ETag, in the log of that day and in the next list. */
    @GET
    @Path("heads/{day}.txt")
    @Produces("text/plain")
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    public Response heads(@PathParam("day") String day) {
        JournalOfAFile.Text text = inView.heads(who.get(), Objects.requireNonNull(Paging.day(day)));
        return Download.text(text.fileName(), text.sha256(), text.text());
    }
}

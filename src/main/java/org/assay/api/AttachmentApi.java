package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Key;
import org.assay.desk.deed.OpeningAFile;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files: put up first, then handed in with a deed by their ids ({@code files: [{"id": …}]}). */
@Path("/api/v1/certifications/{id}")
@Tag(name = "files")
@Authenticated
public class AttachmentApi {
    private final WhoIsAsking who;
    private final PuttingUpAFile putting;
    private final OpeningAFile opening;
    private final Outcomes outcomes;

    AttachmentApi(WhoIsAsking who, PuttingUpAFile putting, OpeningAFile opening, Outcomes outcomes) {
        this.who = who;
        this.putting = putting;
        this.opening = opening;
        this.outcomes = outcomes;
    }

    /** Puts up one file, in the part “file”. Its kind is told by its content; what is not taken says why in “errors”. */
    @POST
    @Path("uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "201",
            description = Outcomes.DONE,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PuttingUpAFile.PutUp.class)))
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @RestForm("file") @Nullable FileUpload file) {
        Acting caller = who.get();
        Key key = Headers.key(idempotencyKey);
        if (file == null) {
            throw Headers.invalid("file", "Send one file, in a part of this name");
        }
        if (file.fileName() == null || file.fileName().isBlank()) {
            throw Headers.invalid("file", "Name the file: its part has no “filename”");
        }
        return outcomes.made(
                putting.put(caller, key, id, file.fileName(), file.uploadedFile()),
                "certifications/" + id + "/attachments",
                made -> putting.one(caller, id, made));
    }

    /** What the caller has put up here and not handed in, the oldest first. It goes after some weeks. */
    @GET
    @Path("uploads")
    public List<PuttingUpAFile.PutUp> own(@PathParam("id") UUID id) {
        return putting.own(who.get(), id);
    }

    /** Takes away what the caller has put up and not handed in. */
    @DELETE
    @Path("uploads/{upload}")
    @APIResponse(responseCode = "204", description = Outcomes.DONE)
    public Response remove(@PathParam("id") UUID id, @PathParam("upload") UUID upload) {
        putting.remove(who.get(), id, upload);
        return Response.noContent().build();
    }

    /** The bytes of a file, for whoever may read the deed that it was handed in with; the ETag is their SHA-256. */
    @GET
    @Path("attachments/{upload}")
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response open(@PathParam("id") UUID id, @PathParam("upload") UUID upload) {
        OpeningAFile.Opened file = opening.open(who.get(), id, upload);
        return Download.file(file.name(), file.mediaType(), file.size(), file.sha256(), file::write);
    }
}

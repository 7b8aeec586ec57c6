package org.assay.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.KeptForms;
import org.assay.desk.NotThere;
import org.assay.desk.OneWindow;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.application.SoaForm;
import org.assay.desk.application.SoaReading;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Drafts;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.SoaOfAFile;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a client hands in piece by piece: a file, and forms that are not finished yet. */
@Path("/api/v1/certifications/{id}")
@Tag(name = "deeds")
@Authenticated
public class HandInApi {
    private final WhoIsAsking who;
    private final DoingADeed doing;
    private final Drafts drafts;
    private final Outcomes outcomes;
    private final SoaOfAFile statements;

    HandInApi(WhoIsAsking who, DoingADeed doing, Drafts drafts, Outcomes outcomes, SoaOfAFile statements) {
        this.who = who;
        this.doing = doing;
        this.drafts = drafts;
        this.outcomes = outcomes;
        this.statements = statements;
    }

    /**
     * How a table was understood.
     *
     * @param guessed the encoding that it was taken for, where it does not say; null where there is no doubt
     * @param doubt all doubts as one text; null where there is none
     * @param doubts what to look at since it was read so: the sheet of a workbook, hidden rows, cells made one
     */
    public record Read(@Nullable String guessed, @Nullable String doubt, List<String> doubts, SoaReading reading) {}

    /**
     * What was handed in as a table.
     *
     * @param guessed the encoding that its file was taken for, where it does not say; null where there is no doubt
     * @param doubt all doubts as one text; null where there is none
     * @param doubts what to look at since it was read so
     */
    public record HandedIn(
            UUID id, @Nullable String guessed, @Nullable String doubt, List<String> doubts) {
        static HandedIn of(UUID id, HandedInFile file) {
            return new HandedIn(id, file.guessed(), oneText(file), file.doubts());
        }
    }

    private static @Nullable String oneText(HandedInFile file) {
        return file.doubts().isEmpty() ? null : String.join(" ", file.doubts());
    }

    /** Reads a statement of applicability in a workbook or CSV file and says how it was understood. Nothing is handed in. */
    @POST
    @Path("soa-file/reading")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Read reading(@PathParam("id") UUID id, @RestForm("csv") @Nullable FileUpload csv) throws IOException {
        HandedInFile file = file(csv);
        return new Read(file.guessed(), oneText(file), file.doubts(), statements.reading(who.get(), id, file));
    }

    /** The statement of applicability that was handed in last, as a table that can be handed in again. */
    @GET
    @Path("soa.csv")
    @Produces("text/csv")
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response handedIn(@PathParam("id") UUID id) {
        SoaOfAFile.Table table = statements.of(who.get(), id);
        return Download.csv(table.name() + ".csv", table.csv());
    }

    /** The same as a workbook (XLSX). */
    @GET
    @Path("soa.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("id") UUID id) {
        SoaOfAFile.Table table = statements.of(who.get(), id);
        return Download.workbook(table.name() + ".xlsx", table.workbook());
    }

    /**
     * Hands in a statement of applicability as a workbook (XLSX) or CSV file; every line that cannot be read is named, and where the
     * encoding of the file was guessed, the answer says so.
     */
    @POST
    @Path("soa-file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "201",
            description = Outcomes.DONE,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HandedIn.class)))
    public Response soa(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm @Nullable String version,
            @RestForm @Nullable String dated,
            @RestForm("csv") @Nullable FileUpload csv)
            throws IOException {
        HandedInFile file = file(csv);
        SoaForm in = new SoaForm(version == null ? "" : version, day(dated), file.text(), null);
        return outcomes.made(
                doing.act(
                        who.get(),
                        Headers.key(key),
                        Headers.aim(id, ifMatch),
                        Operation.HAND_IN_SOA,
                        id,
                        new DoingADeed.Sent(in, Map.of(), Map.of())),
                "certifications/" + id + "/deeds/hand-in-soa",
                made -> HandedIn.of(made, file));
    }

    private static HandedInFile file(@Nullable FileUpload csv) throws IOException {
        HandedInFile file = SoaReading.file(csv == null ? new byte[0] : Files.readAllBytes(csv.uploadedFile()));
        if (file.wrong() != null) {
            throw Headers.invalid("csv", file.wrong());
        }
        return file;
    }

    /** Keeps a form that is not finished: its components as a deed would send them. Nothing is weighed or recorded. */
    @PUT
    @Path("drafts/{deed}/{subject}")
    @APIResponse(responseCode = "204", description = Outcomes.DONE)
    public Response keep(
            @PathParam("id") UUID id,
            @PathParam("deed") String deed,
            @PathParam("subject") UUID subject,
            @Nullable ObjectNode in) {
        drafts.save(who.get(), id, operation(deed), subject, Drafts.fields(Headers.body(in)), "", OneWindow.UNTOLD);
        return Response.noContent().build();
    }

    /** A form as the caller has typed it on a page or kept it here, field by field; else as a colleague has put it aside. */
    @GET
    @Path("drafts/{deed}/{subject}")
    public KeptForms.Kept draft(
            @PathParam("id") UUID id, @PathParam("deed") String deed, @PathParam("subject") UUID subject) {
        return drafts.of(who.get(), id, operation(deed), subject).orElseThrow(NotThere::new);
    }

    private static Operation operation(String deed) {
        return Operation.at(deed).orElseThrow(NotThere::new);
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException _) {
            throw Headers.invalid("dated", "Send a day, such as 2026-11-22");
        }
    }
}

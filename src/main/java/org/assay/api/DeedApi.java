package org.assay.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Broken;
import org.assay.desk.NotThere;
import org.assay.desk.decision.Letter;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Everything that is done to a file but for deciding: one door, one table. */
@Path("/api/v1/certifications/{id}/deeds")
@Tag(name = "deeds")
@Authenticated
public class DeedApi {
    /** Something that the caller may do, and the rules that stand against it. */
    public record Offered(String deed, String words, UUID subject, boolean open, List<Broken> closedBy) {}

    private final WhoIsAsking who;
    private final DoingADeed doing;
    private final WorkOnAFile work;
    private final RecordsOfAFile records;
    private final Sheets sheets;
    private final Outcomes outcomes;

    DeedApi(
            WhoIsAsking who,
            DoingADeed doing,
            WorkOnAFile work,
            RecordsOfAFile records,
            Sheets sheets,
            Outcomes outcomes) {
        this.who = who;
        this.doing = doing;
        this.work = work;
        this.records = records;
        this.sheets = sheets;
        this.outcomes = outcomes;
    }

    /**
     * What the caller's roles may do now, each with the path of its deed and the id that it is about; the ETag is that of the file,
     * for If-Match.
     */
    @GET
    public RestResponse<List<Offered>> offered(@PathParam("id") UUID id) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        List<Offered> all = told.todos().stream()
                .map(t -> new Offered(t.operation().path(), t.operation().words(), t.subject(), t.open(), t.closedBy()))
                .toList();
        return RestResponse.ResponseBuilder.ok(all)
                .tag(new EntityTag(String.valueOf(told.file().version())))
                .build();
    }

    /** What was typed in deeds on this file, as far as the caller may read it; the oldest first. */
    @GET
    @Path("records")
    public List<RecordsOfAFile.Told> records(@PathParam("id") UUID id) {
        return records.of(who.get(), id);
    }

    /** Does a deed that is about the file itself. */
    @POST
    @Path("{deed}")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response act(
            @PathParam("id") UUID id,
            @PathParam("deed") String deed,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ObjectNode in)
            throws JsonProcessingException {
        return about(id, deed, id, key, ifMatch, in);
    }

    /** Does a deed that is about an audit, a finding or a decision of the file. */
    @POST
    @Path("{deed}/{subject}")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response about(
            @PathParam("id") UUID id,
            @PathParam("deed") String deed,
            @PathParam("subject") UUID subject,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ObjectNode in)
            throws JsonProcessingException {
        Operation operation = Operation.at(deed).orElseThrow(NotThere::new);
        return outcomes.made(
                doing.act(
                        who.get(),
                        Headers.key(key),
                        Headers.aim(id, ifMatch),
                        operation,
                        subject,
                        sheets.read(operation, Headers.body(in))),
                "certifications/" + id + "/deeds/" + deed);
    }

    /** The letter in which the client would be told that its application ends, before it does. Of every other deed there is none. */
    @POST
    @Path("{deed}/foreseen-letter")
    @org.eclipse.microprofile.openapi.annotations.Operation(
            summary = "The letter that the client would be sent",
            description =
                    "Composed as the deed composes it, from the same body and with the same If-Match; nothing is done or kept.")
    @APIResponse(
            responseCode = "200",
            description = "The letter as it would be sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Letter.class)))
    @APIResponse(responseCode = "422", description = "Rules stand against it: every broken one")
    public Response foresee(
            @PathParam("id") UUID id,
            @PathParam("deed") String deed,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ObjectNode in)
            throws JsonProcessingException {
        Operation operation = Operation.at(deed).filter(DoingADeed::writes).orElseThrow(NotThere::new);
        return outcomes.foreseen(doing.foresee(
                who.get(), Headers.aim(id, ifMatch), operation, id, sheets.read(operation, Headers.body(in))));
    }
}

package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.application.BeginningAnApplication;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.CertificationsInView;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.deed.EverythingOfAFile;
import org.assay.desk.deed.MovesOfAFile;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certification files. */
@Path("/api/v1/certifications")
@Tag(name = "certifications")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR,
    Role.CLIENT
})
public class CertificationApi {
    private final WhoIsAsking who;
    private final CertificationsInView inView;
    private final ACertification one;
    private final MovesOfAFile moves;
    private final JournalOfAFile journal;
    private final BeginningAnApplication beginning;
    private final EverythingOfAFile everything;
    private final Outcomes outcomes;

    CertificationApi(
            WhoIsAsking who,
            CertificationsInView inView,
            ACertification one,
            MovesOfAFile moves,
            JournalOfAFile journal,
            BeginningAnApplication beginning,
            EverythingOfAFile everything,
            Outcomes outcomes) {
        this.who = who;
        this.inView = inView;
        this.one = one;
        this.moves = moves;
        this.journal = journal;
        this.beginning = beginning;
        this.everything = everything;
        this.outcomes = outcomes;
    }

    /** The newest first; {@code next} is the {@code after} of the next page. */
    @GET
    public CertificationsInView.Page list(
            @QueryParam("q") @Nullable String q,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return inView.page(who.get(), q == null ? "" : q, Paging.after(after), Paging.limit(limit));
    }

    /** Begins an application: opens a file. */
    @POST
    @RolesAllowed({Role.CLIENT, Role.PROGRAMME_MANAGER})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response begin(
            @HeaderParam("Idempotency-Key") @Nullable String key, BeginningAnApplication.@Nullable Beginning in) {
        return outcomes.made(beginning.begin(who.get(), Headers.key(key), Headers.body(in)), "certifications");
    }

    /** One file; its ETag is what a change of it must send in If-Match. */
    @GET
    @Path("{id}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ACertification.Told.class)))
    public Response one(@PathParam("id") UUID id) {
        ACertification.Told told = one.of(who.get(), id);
        return Response.ok(told)
                .tag(new EntityTag(String.valueOf(told.version())))
                .build();
    }

    /**
     * All that the caller may read of a file as a ZIP: the file and what was typed as JSON, the journal for people of the body,
     * papers, files that were handed in, and SHA256SUMS over them.
     */
    @GET
    @Path("{id}/everything.zip")
    @Produces("application/zip")
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response everything(@PathParam("id") UUID id) {
        EverythingOfAFile.Pack pack = everything.of(who.get(), id);
        return Download.pack(pack.fileName(), pack::write);
    }

    /** Every move of the table for the caller: open, or closed and why. */
    @GET
    @Path("{id}/moves")
    @RolesAllowed({
        Role.LEAD_AUDITOR,
        Role.DECISION_MAKER,
        Role.ADMINISTRATOR,
        Role.PROGRAMME_MANAGER,
        Role.AUDITOR,
        Role.TECHNICAL_EXPERT,
        Role.TECHNICAL_REVIEWER,
        Role.IMPARTIALITY_OFFICER
    })
    public List<MovesOfAFile.Told> moves(@PathParam("id") UUID id) {
        return moves.of(who.get(), id);
    }

    @GET
    @Path("{id}/journal")
    @RolesAllowed({
        Role.LEAD_AUDITOR,
        Role.DECISION_MAKER,
        Role.ADMINISTRATOR,
        Role.PROGRAMME_MANAGER,
        Role.AUDITOR,
        Role.TECHNICAL_EXPERT,
        Role.TECHNICAL_REVIEWER,
        Role.IMPARTIALITY_OFFICER,
        Role.ASSESSOR
    })
    public JournalOfAFile.Told journal(@PathParam("id") UUID id) {
        return journal.of(who.get(), id);
    }

    /** The texts that the journal's hashes cover, an entry a line: number, hash and text, with a tab between them. */
    @GET
    @Path("{id}/journal.txt")
    @Produces("text/plain")
    @RolesAllowed({
        Role.LEAD_AUDITOR,
        Role.DECISION_MAKER,
        Role.ADMINISTRATOR,
        Role.PROGRAMME_MANAGER,
        Role.AUDITOR,
        Role.TECHNICAL_EXPERT,
        Role.TECHNICAL_REVIEWER,
        Role.IMPARTIALITY_OFFICER,
        Role.ASSESSOR
    })
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    public Response journalText(@PathParam("id") UUID id) {
        JournalOfAFile.Text text = journal.text(who.get(), id);
        return Download.text(text.fileName(), text.sha256(), text.text());
    }
}

package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.portfolio.BringingForward;
import org.assay.desk.portfolio.HandingInAPortfolio;
import org.assay.desk.portfolio.PortfoliosInView;
import org.assay.desk.portfolio.Table;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Certifications that ran before this register did: handed in as tables, each row signed by a second person. */
@Path("/api/v1/portfolios")
@Tag(name = "portfolios")
@Authenticated
public class PortfolioApi {
    private final WhoIsAsking who;
    private final HandingInAPortfolio handing;
    private final BringingForward bringing;
    private final PortfoliosInView portfolios;
    private final Outcomes outcomes;

    PortfolioApi(
            WhoIsAsking who,
            HandingInAPortfolio handing,
            BringingForward bringing,
            PortfoliosInView portfolios,
            Outcomes outcomes) {
        this.who = who;
        this.handing = handing;
        this.bringing = bringing;
        this.portfolios = portfolios;
        this.outcomes = outcomes;
    }

    @GET
    public List<PortfoliosInView.Listed> list() {
        return portfolios.all(who.get());
    }

    /** Hands in two tables and the papers of before; with a mistake in a table nothing is kept and every wrong cell is named. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "201",
            description = Outcomes.DONE,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = HandInApi.HandedIn.class)))
    public Response handIn(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RestForm @Nullable String source,
            @RestForm("portfolio") @Nullable FileUpload portfolio,
            @RestForm("findings") @Nullable FileUpload findings,
            @RestForm("scan") @Nullable FileUpload scan)
            throws IOException {
        var in = new HandingInAPortfolio.HandIn(
                source == null ? "" : source,
                HandingInAPortfolio.file(Table.PORTFOLIO, bytes(portfolio)),
                findings == null ? null : HandingInAPortfolio.file(Table.FINDINGS, bytes(findings)),
                scan == null ? null : HandingInAPortfolio.Scan.of(scan.fileName(), bytes(scan)));
        return outcomes.made(
                handing.handIn(who.get(), Headers.key(key), in),
                "portfolios",
                made -> HandInApi.HandedIn.of(made, in.portfolio()));
    }

    private static byte[] bytes(@Nullable FileUpload file) throws IOException {
        return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    }

    @GET
    @Path("{id}")
    public PortfoliosInView.Told read(@PathParam("id") UUID id) {
        return portfolios.of(who.get(), id);
    }

    /** The papers of before, where they were handed in. */
    @GET
    @Path("{id}/papers")
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response papers(@PathParam("id") UUID id) {
        PortfoliosInView.Papers papers = portfolios.papers(who.get(), id);
        return Download.pdf(papers.name(), papers.sha256(), papers.bytes());
    }

    /** One row; its ETag goes into If-Match of whoever signs or returns it. */
    @GET
    @Path("{id}/rows/{number}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PortfoliosInView.Row.class)))
    public Response row(@PathParam("id") UUID id, @PathParam("number") int number) {
        PortfoliosInView.Row row = portfolios.of(who.get(), id).row(number).orElseThrow(NotThere::new);
        return Response.ok(row).tag(String.valueOf(row.version())).build();
    }

    /** Signs a row: it becomes a certification file. */
    @POST
    @Path("{id}/rows/{number}/signature")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response sign(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            BringingForward.@Nullable Signature in) {
        return outcomes.made(
                bringing.sign(who.get(), Headers.key(key), aim(id, number, ifMatch), Headers.body(in)),
                "certifications");
    }

    /** Returns a row: it stays as it was handed in, and another portfolio may hold it again. */
    @POST
    @Path("{id}/rows/{number}/return")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response giveBack(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            BringingForward.@Nullable Returned in) {
        return outcomes.made(
                bringing.giveBack(who.get(), Headers.key(key), aim(id, number, ifMatch), Headers.body(in)),
                "portfolios");
    }

    private static BringingForward.Aim aim(UUID id, int number, @Nullable String ifMatch) {
        return new BringingForward.Aim(id, number, Headers.aim(id, ifMatch).version());
    }
}

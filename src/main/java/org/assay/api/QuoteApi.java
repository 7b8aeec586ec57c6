package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.quote.QuoteForm;
import org.assay.desk.quote.Quotes;
import org.assay.house.Download;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Fixed-price offers of a file; sending and accepting one are deeds. */
@Path("/api/v1/certifications/{id}/quotes")
@Tag(name = "quotes")
@RolesAllowed({Role.COMMERCIAL, Role.CLIENT})
public class QuoteApi {
    private final WhoIsAsking who;
    private final Quotes quotes;
    private final Outcomes outcomes;

    QuoteApi(WhoIsAsking who, Quotes quotes, Outcomes outcomes) {
        this.who = who;
        this.quotes = quotes;
        this.outcomes = outcomes;
    }

    /** The id and the number of an offer that was drawn up. */
    public record Drawn(UUID id, int number) {}

    /** One offer by its number. */
    @GET
    @Path("{number}")
    public Quotes.Told one(@PathParam("id") UUID id, @PathParam("number") int number) {
        return quotes.of(who.get(), id).stream()
                .filter(q -> q.number() == number)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Every offer in view, the latest first; a client sees those that were sent. */
    @GET
    public List<Quotes.Told> list(@PathParam("id") UUID id) {
        return quotes.of(who.get(), id);
    }

    /** Draws an offer up, from the days of the file and the price list that holds. Nobody is told before it is sent. */
    @POST
    @RolesAllowed(Role.COMMERCIAL)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response draw(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable QuoteForm in) {
        Acting acting = who.get();
        Outcome outcome = quotes.draw(acting, Headers.key(key), id, Headers.body(in));
        return outcome instanceof Outcome.Done done
                ? quotes.number(acting, id, done.id())
                        .map(n -> Response.created(URI.create("/api/v1/certifications/" + id + "/quotes/" + n))
                                .entity(new Drawn(done.id(), n))
                                .build())
                        .orElseThrow(NotThere::new)
                : outcomes.made(outcome, "certifications/" + id + "/quotes");
    }

    /** Has a paper drawn up again that could not be; GET tells why. */
    @POST
    @Path("{number}/paper")
    @RolesAllowed(Role.COMMERCIAL)
    @APIResponse(responseCode = "204", description = Outcomes.DONE)
    public Response again(@PathParam("id") UUID id, @PathParam("number") int number) {
        quotes.tryAgain(who.get(), id, number);
        return Response.noContent().build();
    }

    /** The paper as it was drawn up; the ETag is its SHA-256. */
    @GET
    @Path("{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = Outcomes.FILE,
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(@PathParam("id") UUID id, @PathParam("number") int number) {
        Quotes.Stored stored = quotes.paper(who.get(), id, number);
        return Download.pdf(stored.fileName(), stored.sha256(), stored.bytes());
    }
}

package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.certification.ACertification;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.DrawingUpAQuote;
import org.assay.desk.quote.PriceLists;
import org.assay.desk.quote.QuoteForm;
import org.assay.desk.quote.Quotes;
import org.assay.file.AuditTime;
import org.assay.file.cycle.AuditsAhead;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** The fixed-price offers of a file: for its client, and for whoever makes them. */
@Path("/certifications/{id}/quotes")
@RolesAllowed({Role.COMMERCIAL, Role.CLIENT})
public class QuotePage {
    @CheckedTemplate(basePath = "quotes")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(WorkOnAFile.Told work, List<Quotes.Told> quotes);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final Quotes quotes;
    private final DrawingUpAQuote drafts;
    private final PriceLists lists;
    private final OneForm forms;

    QuotePage(
            WhoIsAsking who, WorkOnAFile work, Quotes quotes, DrawingUpAQuote drafts, PriceLists lists, OneForm forms) {
        this.drafts = drafts;
        this.who = who;
        this.work = work;
        this.quotes = quotes;
        this.lists = lists;
        this.forms = forms;
    }

    static String address(UUID file) {
        return Places.file(file) + "/quotes";
    }

    @GET
    public Response show(@RestPath UUID id) {
        return Html.ok(Templates.page(work.of(who.get(), id), quotes.of(who.get(), id)));
    }

    @GET
    @Path("{number: \\d{1,4}}.pdf")
    public Response paper(@RestPath UUID id, @RestPath int number) {
        Quotes.Stored stored = quotes.paper(who.get(), id, number);
        return Download.pdf(stored.fileName(), stored.sha256(), stored.bytes());
    }

    /** An offer that is not sent yet, as its paper would say it today. */
    @GET
    @Path("{number: \\d{1,4}}/draft.pdf")
    @RolesAllowed(Role.COMMERCIAL)
    public Response draft(@RestPath UUID id, @RestPath int number) {
        Quotes.Stored drawn = drafts.draft(who.get(), id, number);
        return Download.pdf(drawn.fileName(), drawn.sha256(), drawn.bytes());
    }

    /** Has a paper drawn up again that could not be. */
    @POST
    @Path("{number: \\d{1,4}}/again")
    @RolesAllowed(Role.COMMERCIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@RestPath UUID id, @RestPath int number) {
        quotes.tryAgain(who.get(), id, number);
        return Response.seeOther(URI.create(address(id))).build();
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.COMMERCIAL)
    public Response begin(@RestPath UUID id) {
        return forms.show(form(id), Map.of());
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.COMMERCIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(id), sent, (key, _, in) -> quotes.draw(who.get(), key, id, in), address(id), _ -> address(id));
    }

    private static String ahead(AuditsAhead ahead) {
        return ahead.audits().stream()
                .map(AuditsAhead.One::words)
                .collect(Collectors.joining(", ", "What lies ahead: ", "."));
    }

    private OneForm.Of<QuoteForm> form(UUID id) {
        return OneForm.Of.page(QuoteForm.class, () -> {
            ACertification.Told told = work.of(who.get(), id).file();
            AuditTime time = told.file().time();
            List<Box.Choice> zones = lists.all(who.get()).stream()
                    .filter(PriceLists.Told::holds)
                    .flatMap(l -> l.prices().zones().stream())
                    .map(z -> new Box.Choice(z.name(), z.name()))
                    .toList();
            return OneForm.Frame.onAFile(told, "Draw up an offer", "", "/quotes/new", "Draw it up")
                    .choosing(Asked.Choices.TRAVEL_ZONES, zones)
                    .note(
                            !told.file().certification().cycles().isEmpty()
                                    ? AuditsAhead.of(told.file())
                                            .map(QuotePage::ahead)
                                            .orElse("No days are on record for the audits that lie ahead.")
                                    : time == null
                                            ? "Audit time is not determined yet."
                                            : "Days of the file: Stage 1: " + Spoken.halves(time.stage1())
                                                    + ", Stage 2: " + Spoken.halves(time.stage2()) + ".")
                    .warning(zones.isEmpty() ? "No price list holds today: enter one under price lists first." : "");
        });
    }
}

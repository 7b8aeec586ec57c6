package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Set;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.DrawingUpAQuote;
import org.assay.desk.quote.PriceLists;
import org.assay.desk.quote.QuoteForm;
import org.assay.desk.quote.Quotes;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** The fixed-price offers of a file: for its client, and for whoever makes them. */
@Path("/certifications/{id}/quotes")
@RolesAllowed({Role.COMMERCIAL, Role.CLIENT})
public class QuotePage {
    /**
     * What the form shows.
     *
     * @param zones of the price list that holds
     */
    public record Sheet(WorkOnAFile.Told work, List<String> zones, List<Box> boxes, Typed typed) {
        public String address() {
            return QuotePage.address(work.file().id()) + "/new";
        }
    }

    @CheckedTemplate(basePath = "quotes")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(WorkOnAFile.Told work, List<Quotes.Told> quotes);

        static native TemplateInstance newPage(Sheet sheet);

        static native TemplateInstance newSheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final Quotes quotes;
    private final DrawingUpAQuote drafts;
    private final PriceLists lists;
    private final Sending sending;
    private final ObjectMapper mapper;

    QuotePage(
            WhoIsAsking who,
            WorkOnAFile work,
            Quotes quotes,
            DrawingUpAQuote drafts,
            PriceLists lists,
            Sending sending,
            ObjectMapper mapper) {
        this.drafts = drafts;
        this.who = who;
        this.work = work;
        this.quotes = quotes;
        this.lists = lists;
        this.sending = sending;
        this.mapper = mapper;
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
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.COMMERCIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) throws JsonProcessingException {
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        String more = fields.getOrDefault(Carried.MORE, "");
        if (!more.isEmpty()) {
            sending.keep(typed);
            typed.longer(more);
            return sending.show(200, form(id), typed);
        }
        typed.known(f -> Filled.asks(QuoteForm.class, f));
        QuoteForm in = mapper.treeToValue(Filled.json(QuoteForm.class, typed), QuoteForm.class);
        return sending.send(
                form(id), typed, in, key -> quotes.draw(who.get(), key, id, in), address(id), _ -> address(id));
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(
                typed -> {
                    List<String> zones = lists.all(who.get()).stream()
                            .filter(PriceLists.Told::holds)
                            .flatMap(l -> l.prices().zones().stream())
                            .map(z -> z.name())
                            .toList();
                    return new Sheet(
                            work.of(who.get(), id),
                            zones,
                            new Boxes(
                                            typed,
                                            Map.of(
                                                    Asked.Choices.TRAVEL_ZONES,
                                                    zones.stream()
                                                            .map(z -> new Box.Choice(z, z))
                                                            .toList()),
                                            Set.of(),
                                            true,
                                            null,
                                            _ -> "")
                                    .of(QuoteForm.class),
                            typed);
                },
                Templates::newPage,
                Templates::newSheet);
    }
}

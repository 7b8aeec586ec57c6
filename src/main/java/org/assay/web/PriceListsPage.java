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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.quote.PriceListForm;
import org.assay.desk.quote.PriceLists;

/** Price lists, and where another one is entered. */
@Path("/price-lists")
@RolesAllowed(Role.COMMERCIAL)
public class PriceListsPage {
    private static final String HERE = "/price-lists";

    /** What the form shows. */
    public record Sheet(List<Box> boxes, Typed typed) {}

    @CheckedTemplate(basePath = "priceLists")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<PriceLists.Told> lists);

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final PriceLists lists;
    private final Sending sending;
    private final ObjectMapper mapper;

    PriceListsPage(WhoIsAsking who, PriceLists lists, Sending sending, ObjectMapper mapper) {
        this.who = who;
        this.lists = lists;
        this.sending = sending;
        this.mapper = mapper;
    }

    @GET
    public Response list() {
        return Html.ok(Templates.list(lists.all(who.get())));
    }

    @GET
    @Path("new")
    public Response show() {
        return sending.show(200, form(), Typed.nothing(Map.of()));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) throws JsonProcessingException {
        Map<String, String> fields = FormBody.read(sent);
        Typed typed = Typed.sent(fields);
        String more = fields.getOrDefault(Carried.MORE, "");
        if (!more.isEmpty()) {
            sending.keep(typed);
            typed.longer(more);
            return sending.show(200, form(), typed);
        }
        typed.known(f -> Filled.asks(PriceListForm.class, f));
        PriceListForm in = mapper.treeToValue(Filled.json(PriceListForm.class, typed), PriceListForm.class);
        return sending.send(form(), typed, in, key -> lists.enter(who.get(), key, in), HERE, _ -> HERE);
    }

    private static Sending.Form form() {
        return Sending.Form.of(
                typed -> new Sheet(
                        new Boxes(typed, Map.of(), Set.of(), true, null, _ -> "").of(PriceListForm.class), typed),
                Templates::page,
                Templates::sheet);
    }
}

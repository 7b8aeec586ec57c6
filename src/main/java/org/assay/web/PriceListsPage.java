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
import java.util.List;
import java.util.Map;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.quote.PriceListForm;
import org.assay.desk.quote.PriceLists;

/** Price lists, and where another one is entered. */
@Path("/price-lists")
@RolesAllowed(Role.COMMERCIAL)
public class PriceListsPage {
    private static final String HERE = "/price-lists";

    @CheckedTemplate(basePath = "priceLists")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<PriceLists.Told> lists);
    }

    private final WhoIsAsking who;
    private final PriceLists lists;
    private final OneForm forms;

    PriceListsPage(WhoIsAsking who, PriceLists lists, OneForm forms) {
        this.who = who;
        this.lists = lists;
        this.forms = forms;
    }

    @GET
    public Response list() {
        return Html.ok(Templates.list(lists.all(who.get())));
    }

    @GET
    @Path("new")
    public Response show() {
        return forms.show(form(), Map.of());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        return forms.send(form(), sent, (key, _, in) -> lists.enter(who.get(), key, in), HERE, _ -> HERE);
    }

    private static OneForm.Of<PriceListForm> form() {
        return OneForm.Of.page(PriceListForm.class, () -> OneForm.Frame.of(
                        "Enter a price list", "", "prices", HERE + "/new", HERE, "Enter the price list")
                .below(HERE, "Price lists"));
    }
}

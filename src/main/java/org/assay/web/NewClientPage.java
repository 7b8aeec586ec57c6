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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.client.RegisteringAClient;

/** Where a client organisation is entered. */
@Path("/clients/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class NewClientPage {
    /** A country to choose. */
    public record Country(String letters, String name) {}

    /** What the page shows. */
    public record Sheet(Typed typed) {
        /** All countries, in the order of their names. */
        public List<Country> countries() {
            return Arrays.stream(Locale.getISOCountries())
                    .map(c -> new Country(c, SpokenPeople.country(c)))
                    .sorted(Comparator.comparing(Country::name))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "newClient")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final RegisteringAClient registering;
    private final Sending sending;

    NewClientPage(WhoIsAsking who, RegisteringAClient registering, Sending sending) {
        this.who = who;
        this.registering = registering;
        this.sending = sending;
    }

    @GET
    public Response show() {
        return sending.show(200, form(), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new RegisteringAClient.NewClient(
                typed.get("name"), typed.get("country"), typed.get("registryNumber"), typed.get("another"));
        return sending.send(
                form(),
                typed,
                in,
                key -> registering.register(who.get(), key, in),
                "/clients",
                id -> "/clients/" + id + "?recorded=1");
    }

    private static Sending.Form form() {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(new Sheet(typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(new Sheet(typed));
            }
        };
    }
}

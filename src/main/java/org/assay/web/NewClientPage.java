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
import org.assay.desk.client.Enquiries;
import org.assay.desk.client.RegisteringAClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a client organisation is entered. */
@Path("/clients/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class NewClientPage {
    /** A country to choose. */
    public record Country(String letters, String name) {}

    /** What the page shows. */
    public record Sheet(Typed typed) {
        public List<Country> countries() {
            return NewClientPage.countries();
        }
    }

    /** All countries, in the order of their names. */
    static List<Country> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> new Country(c, SpokenPeople.country(c)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
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
    private final Enquiries enquiries;

    NewClientPage(WhoIsAsking who, RegisteringAClient registering, Sending sending, Enquiries enquiries) {
        this.enquiries = enquiries;
        this.who = who;
        this.registering = registering;
        this.sending = sending;
    }

    @GET
    public Response show(@RestQuery @Nullable String enquiry) {
        return sending.show(200, form(), Typed.nothing(proposed(enquiry)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        typed.carriedAlong("enquiry");
        var in = new RegisteringAClient.NewClient(
                typed.get("name"),
                typed.get("country"),
                typed.get("registryNumber"),
                typed.get("another"),
                typed.id("enquiry"));
        return sending.send(
                form(),
                typed,
                in,
                key -> registering.register(who.get(), key, in),
                "/clients",
                id -> "/clients/" + id + "?recorded=1");
    }

    /** What an enquiry says already. */
    private Map<String, String> proposed(@Nullable String enquiry) {
        return Asked.id(enquiry)
                .map(id -> enquiries.one(who.get(), id))
                .map(e -> Map.of("name", e.organisation(), "country", e.country(), "enquiry", e.id().toString()))
                .orElse(Map.of());
    }

    private static Sending.Form form() {
        return Sending.Form.of(typed -> new Sheet(typed), Templates::page, Templates::sheet);
    }
}

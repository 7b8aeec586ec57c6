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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.client.AClient;
import org.assay.desk.client.CorrectingAClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where what was entered about a client is corrected, and whom the body turns to is named. */
@Path("/clients/{id}/correction")
@RolesAllowed(Role.ADMINISTRATOR)
public class CorrectedClientPage {
    /** What the page shows. */
    public record Sheet(AClient.Told client, Typed typed) {
        public List<NewClientPage.Country> countries() {
            return NewClientPage.countries();
        }
    }

    @CheckedTemplate(basePath = "correctedClient")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final AClient client;
    private final CorrectingAClient correcting;
    private final Sending sending;

    CorrectedClientPage(WhoIsAsking who, AClient client, CorrectingAClient correcting, Sending sending) {
        this.who = who;
        this.client = client;
        this.correcting = correcting;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        AClient.Told told = client.of(who.get(), id);
        Map<String, String> now = new HashMap<>(Map.of("name", told.legalName(), "country", told.country()));
        put(now, "registryNumber", told.registryNumber());
        put(now, "contact", told.contact());
        put(now, "contactEmail", told.contactEmail());
        put(now, "contactPhone", told.contactPhone());
        return sending.show(200, form(told), Typed.nothing(now));
    }

    private static void put(Map<String, String> all, String field, @Nullable String text) {
        if (text != null) {
            all.put(field, text);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        AClient.Told told = client.of(who.get(), id);
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new CorrectingAClient.Correction(
                typed.get("name"),
                typed.get("country"),
                typed.get("registryNumber"),
                typed.get("another"),
                typed.get("contact"),
                typed.get("contactEmail").isBlank()
                        ? null
                        : typed.get("contactEmail").strip(),
                typed.get("contactPhone"));
        return sending.send(
                form(told),
                typed,
                in,
                key -> correcting.correct(who.get(), key, id, in),
                "/clients/" + id,
                _ -> "/clients/" + id + "?recorded=1");
    }

    private static Sending.Form form(AClient.Told client) {
        return Sending.Form.of(typed -> new Sheet(client, typed), Templates::page, Templates::sheet);
    }
}

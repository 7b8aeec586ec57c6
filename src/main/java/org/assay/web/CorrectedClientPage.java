package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.client.AClient;
import org.assay.desk.client.CorrectingAClient;
import org.assay.desk.client.CorrectingAClient.Correction;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where what was entered about a client is corrected, and whom the body turns to is named. */
@Path("/clients/{id}/correction")
@RolesAllowed(Role.ADMINISTRATOR)
public class CorrectedClientPage {
    private final WhoIsAsking who;
    private final AClient client;
    private final CorrectingAClient correcting;
    private final OneForm forms;

    CorrectedClientPage(WhoIsAsking who, AClient client, CorrectingAClient correcting, OneForm forms) {
        this.who = who;
        this.client = client;
        this.correcting = correcting;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        AClient.Told told = client.of(who.get(), id);
        Map<String, String> now = new HashMap<>(Map.of("name", told.legalName(), "country", told.country()));
        put(now, "registryNumber", told.registryNumber());
        put(now, "contact", told.contact());
        put(now, "contactEmail", told.contactEmail());
        put(now, "contactPhone", told.contactPhone());
        return forms.show(form(told), now);
    }

    private static void put(Map<String, String> all, String field, @Nullable String text) {
        if (text != null) {
            all.put(field, text);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(client.of(who.get(), id)),
                sent,
                (key, _, in) -> correcting.correct(who.get(), key, id, in),
                Places.client(id),
                _ -> Places.recordedOfClient(id));
    }

    private static OneForm.Of<Correction> form(AClient.Told client) {
        String back = Places.client(client.id());
        return OneForm.Of.page(Correction.class, () -> OneForm.Frame.of(
                        "Correct the client",
                        client.certified()
                                ? "A certificate bears the name and the country: another one is told by the"
                                        + " client as a change and decided on. The rest is corrected here."
                                : "What was entered wrongly, and whom the body turns to. The name of before still"
                                        + " finds it.",
                        "clients",
                        back + "/correction",
                        back,
                        "Correct the client")
                .below("/clients", "Clients")
                .below(back, client.name())
                .choosing(Asked.Choices.COUNTRIES, Boxes.countries()));
    }
}

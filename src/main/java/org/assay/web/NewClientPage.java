package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.client.Enquiries;
import org.assay.desk.client.RegisteringAClient;
import org.assay.desk.client.RegisteringAClient.NewClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a client organisation is entered. */
@Path("/clients/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class NewClientPage {
    private final WhoIsAsking who;
    private final RegisteringAClient registering;
    private final OneForm forms;
    private final Enquiries enquiries;

    NewClientPage(WhoIsAsking who, RegisteringAClient registering, OneForm forms, Enquiries enquiries) {
        this.enquiries = enquiries;
        this.who = who;
        this.registering = registering;
        this.forms = forms;
    }

    @GET
    public Response show(@RestQuery @Nullable String enquiry) {
        return forms.show(form(), proposed(enquiry));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        return forms.send(
                form(),
                sent,
                (key, _, in) -> registering.register(who.get(), key, in),
                "/clients",
                Places::recordedOfClient);
    }

    /** What an enquiry says already. */
    private Map<String, String> proposed(@Nullable String enquiry) {
        return org.assay.web.Asked.id(enquiry)
                .map(id -> enquiries.one(who.get(), id))
                .map(e -> Map.of("name", e.organisation(), "country", e.country(), "enquiry", e.id().toString()))
                .orElse(Map.of());
    }

    private static OneForm.Of<NewClient> form() {
        return OneForm.Of.page(NewClient.class, () -> OneForm.Frame.of(
                        "New client",
                        "An organisation has to be entered before it can apply. What it applies for is described"
                                + " in its application.",
                        "clients",
                        "/clients/new",
                        "/clients",
                        "Enter the client")
                .below("/clients", "Clients")
                .choosing(Asked.Choices.COUNTRIES, Boxes.countries()));
    }
}

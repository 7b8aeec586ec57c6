package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.application.BeginningAnApplication;
import org.assay.desk.application.BeginningAnApplication.Beginning;
import org.assay.desk.client.Clients;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Where an application begins. */
@Path("/applications/new")
@RolesAllowed({Role.CLIENT, Role.PROGRAMME_MANAGER})
public class BeginPage {
    /**
     * For whom, and for which standard.
     *
     * @param another whether a file beside one that goes on is meant
     */
    record Begun(
            @Asked(value = "Organisation", from = Asked.Choices.CLIENTS) @Nullable
            UUID client,

            @Asked(value = "Standard", from = Asked.Choices.STANDARDS) @Nullable
            Standard standard,

            @Asked(value = "Open another file beside it", onceMissed = true)
            boolean another) {
        @SuppressWarnings("NullAway") // what is missing is found by the act
        Beginning beginning() {
            return new Beginning(client, standard);
        }
    }

    private final WhoIsAsking who;
    private final Clients clients;
    private final BeginningAnApplication beginning;
    private final Catalogue catalogue;
    private final OneForm forms;

    BeginPage(WhoIsAsking who, Clients clients, BeginningAnApplication beginning, Catalogue catalogue, OneForm forms) {
        this.catalogue = catalogue;
        this.who = who;
        this.clients = clients;
        this.beginning = beginning;
        this.forms = forms;
    }

    @GET
    public Response show() {
        return forms.show(
                form(), Map.of("standard", catalogue.certified().getFirst().name()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        return forms.send(
                form().asking(this::another),
                sent,
                Begun::beginning,
                (key, _, in) -> beginning.begin(who.get(), key, in.beginning()),
                "/",
                Places::recorded);
    }

    private void another(Typed typed, Begun in) {
        if (in.client != null && !in.another) {
            List<String> running = beginning.running(who.get(), in.beginning());
            if (!running.isEmpty()) {
                typed.complain(
                        "another",
                        running.getFirst()
                                + " of this organisation and standard goes on. Tick this if you mean another one");
            }
        }
    }

    private OneForm.Of<Begun> form() {
        return OneForm.Of.page(Begun.class, () -> OneForm.Frame.of(
                        "New application",
                        "It opens a file. The organisation and its scope are described in the next step; nothing"
                                + " is sent until the application is submitted.",
                        "new",
                        "/applications/new",
                        "/",
                        "Open a file")
                .below("/", who.get().ofTheBody() ? "Overview" : "Your certifications")
                .choosing(
                        Asked.Choices.CLIENTS,
                        clients.inView(who.get()).stream()
                                .map(c -> new Box.Choice(c.id().toString(), c.name()))
                                .toList())
                .choosing(Asked.Choices.STANDARDS, Boxes.standards(catalogue.certified())));
    }
}

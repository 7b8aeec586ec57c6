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
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.application.BeginningAnApplication;
import org.assay.desk.client.Clients;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;

/** Where an application begins. */
@Path("/applications/new")
@RolesAllowed({Role.CLIENT, Role.PROGRAMME_MANAGER})
public class BeginPage {
    /** What the page shows: the organisations that the viewer may apply for. */
    public record Sheet(List<Clients.Listed> clients, List<Standard> standards, Typed typed) {}

    @CheckedTemplate(basePath = "begin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final Clients clients;
    private final BeginningAnApplication beginning;
    private final Catalogue catalogue;
    private final Sending sending;

    BeginPage(
            WhoIsAsking who, Clients clients, BeginningAnApplication beginning, Catalogue catalogue, Sending sending) {
        this.catalogue = catalogue;
        this.who = who;
        this.clients = clients;
        this.beginning = beginning;
        this.sending = sending;
    }

    @GET
    public Response show() {
        return sending.show(
                200,
                form(),
                Typed.nothing(
                        Map.of("standard", catalogue.certified().getFirst().name())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        UUID client = typed.id("client");
        var in = new BeginningAnApplication.Beginning(client, typed.choice("standard", Standard.values()));
        if (client != null && typed.isFine() && !typed.is("another", "true")) {
            List<String> running = beginning.running(who.get(), in);
            if (!running.isEmpty()) {
                typed.complain(
                        "another",
                        running.getFirst()
                                + " of this organisation and standard goes on. Tick this if you mean another one");
            }
        }
        return sending.send(
                form(), typed, in, key -> beginning.begin(who.get(), key, in), "/", id -> Places.recorded(id));
    }

    private Sending.Form form() {
        return Sending.Form.of(
                typed -> new Sheet(clients.inView(who.get()), catalogue.certified(), typed),
                Templates::page,
                Templates::sheet);
    }
}

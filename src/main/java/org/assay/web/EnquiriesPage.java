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
import org.assay.desk.Asked;
import org.assay.desk.client.Clients;
import org.assay.desk.client.Enquiries;
import org.jboss.resteasy.reactive.RestPath;

/** Enquiries of organisations that have no sign-in yet, for those who let them in. */
@Path("/enquiries")
@RolesAllowed({Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER})
public class EnquiriesPage {
    /** One enquiry, and the form that closes it. */
    public record Sheet(Enquiries.Told enquiry, List<Enquiries.Alike> alike, Typed typed) {}

    @CheckedTemplate(basePath = "enquiries")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Enquiries.Told> enquiries);

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final Enquiries enquiries;
    private final Sending sending;

    private final OneForm forms;
    private final Clients clients;

    EnquiriesPage(WhoIsAsking who, Enquiries enquiries, Sending sending, OneForm forms, Clients clients) {
        this.forms = forms;
        this.clients = clients;
        this.who = who;
        this.enquiries = enquiries;
        this.sending = sending;
    }

    @GET
    public Response list() {
        return Html.ok(Templates.list(enquiries.all(who.get())));
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new Enquiries.Closing(typed.get("reason"));
        return sending.send(
                form(id),
                typed,
                in,
                key -> enquiries.close(who.get(), key, id, in),
                "/enquiries/" + id,
                _ -> "/enquiries");
    }

    @GET
    @Path("{id}/client")
    public Response whose(@RestPath UUID id) {
        Map<String, String> begins = enquiries.alike(who.get(), id).stream()
                .findFirst()
                .map(a -> Map.of("client", a.id().toString()))
                .orElse(Map.of());
        return forms.show(client(id), begins);
    }

    @POST
    @Path("{id}/client")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(@RestPath UUID id, String sent) {
        String place = "/enquiries/" + id;
        return forms.send(
                client(id), sent, (key, _, in) -> enquiries.ofAClient(who.get(), key, id, in), place, _ -> place);
    }

    private OneForm.Of<Enquiries.OfAClient> client(UUID id) {
        return OneForm.Of.page(Enquiries.OfAClient.class, () -> {
            Enquiries.Told told = enquiries.one(who.get(), id);
            return OneForm.Frame.of(
                            "It is one of our clients",
                            told.organisation() + " · " + told.reference()
                                    + ". No other client is entered; an application beside its other files is begun by hand.",
                            "enquiries",
                            "/enquiries/" + id + "/client",
                            "/enquiries/" + id,
                            "This client enquires")
                    .below("/enquiries/" + id, told.reference())
                    .choosing(
                            Asked.Choices.CLIENTS,
                            clients.inView(who.get()).stream()
                                    .map(c -> new Box.Choice(c.id().toString(), c.name()))
                                    .toList());
        });
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(
                typed -> new Sheet(enquiries.one(who.get(), id), enquiries.alike(who.get(), id), typed),
                Templates::page,
                Templates::sheet);
    }
}

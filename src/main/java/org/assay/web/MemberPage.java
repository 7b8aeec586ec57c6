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
import org.assay.desk.client.AClient;
import org.assay.desk.client.AdmittingAMember;
import org.assay.desk.people.People;
import org.jboss.resteasy.reactive.RestPath;

/** Where a person is let in to see what belongs to a client. */
@Path("/clients/{id}/members/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class MemberPage {
    /** What the page shows. */
    public record Sheet(AClient.Told client, List<People.Named> people, Typed typed) {}

    @CheckedTemplate(basePath = "member")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final AClient client;
    private final People people;
    private final AdmittingAMember admitting;
    private final Sending sending;

    MemberPage(WhoIsAsking who, AClient client, People people, AdmittingAMember admitting, Sending sending) {
        this.who = who;
        this.client = client;
        this.people = people;
        this.admitting = admitting;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new AdmittingAMember.NewMember(typed.id("person"));
        return sending.send(
                form(id),
                typed,
                in,
                key -> admitting.admit(who.get(), key, id, in),
                "/clients/" + id,
                _ -> "/clients/" + id + "?recorded=1");
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(
                typed -> new Sheet(client.of(who.get(), id), people.outside(who.get()), typed),
                Templates::page,
                Templates::sheet);
    }
}

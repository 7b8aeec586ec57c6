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
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.CorrectingAName;
import org.assay.desk.people.PersonsInView;
import org.assay.desk.people.RegisteringAPerson;
import org.jboss.resteasy.reactive.RestPath;

/** Where the name of a person is corrected. */
@Path("/people/{id}/name")
@RolesAllowed(Role.ADMINISTRATOR)
public class CorrectedNamePage {
    /** What the page shows. */
    public record Sheet(UUID id, String name, Typed typed) {}

    @CheckedTemplate(basePath = "correctedName")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final CorrectingAName correcting;
    private final Sending sending;

    CorrectedNamePage(WhoIsAsking who, PersonsInView people, CorrectingAName correcting, Sending sending) {
        this.who = who;
        this.people = people;
        this.correcting = correcting;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        String name = name(id);
        return sending.show(200, form(id, name), Typed.nothing(Map.of("name", name)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new RegisteringAPerson.NewPerson(typed.get("name"));
        return sending.send(
                form(id, name(id)),
                typed,
                in,
                key -> correcting.correct(who.get(), key, id, in),
                Places.person(id),
                Places::recordedOf);
    }

    private String name(UUID id) {
        return people.one(who.get(), id, null).name();
    }

    private static Sending.Form form(UUID id, String name) {
        return Sending.Form.of(typed -> new Sheet(id, name, typed), Templates::page, Templates::sheet);
    }
}

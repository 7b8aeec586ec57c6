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
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.RegisteringAPerson;

/** Where a person is entered, of the body or of a client. */
@Path("/people/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class NewPersonPage {
    @CheckedTemplate(basePath = "newPerson")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Typed typed);

        static native TemplateInstance sheet(Typed typed);
    }

    private final WhoIsAsking who;
    private final RegisteringAPerson registering;
    private final Sending sending;

    NewPersonPage(WhoIsAsking who, RegisteringAPerson registering, Sending sending) {
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
        var in = new RegisteringAPerson.NewPerson(typed.get("name"));
        return sending.send(
                form(), typed, in, key -> registering.register(who.get(), key, in), "/people", Places::recordedOf);
    }

    private static Sending.Form form() {
        return Sending.Form.of(typed -> typed, Templates::page, Templates::sheet);
    }
}

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
import org.assay.desk.people.RegisteringAPerson;
import org.assay.desk.people.RegisteringAPerson.NewPerson;

/** Where a person is entered, of the body or of a client. */
@Path("/people/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class NewPersonPage {
    private final WhoIsAsking who;
    private final RegisteringAPerson registering;
    private final OneForm forms;

    NewPersonPage(WhoIsAsking who, RegisteringAPerson registering, OneForm forms) {
        this.who = who;
        this.registering = registering;
        this.forms = forms;
    }

    @GET
    public Response show() {
        return forms.show(form(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        return forms.send(
                form(), sent, (key, _, in) -> registering.register(who.get(), key, in), "/people", Places::recordedOf);
    }

    private static OneForm.Of<NewPerson> form() {
        return OneForm.Of.page(NewPerson.class, () -> OneForm.Frame.of(
                        "New person",
                        "Of the body or of a client. A person is entered once, however many sign-ins there are;"
                                + " sign-ins and competence are added on the next page.",
                        "people",
                        "/people/new",
                        "/people",
                        "Enter the person")
                .below("/people", "People"));
    }
}

package org.assay.web;

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
import org.assay.desk.people.RegisteringAPerson.NewPerson;
import org.jboss.resteasy.reactive.RestPath;

/** Where the name of a person is corrected. */
@Path("/people/{id}/name")
@RolesAllowed(Role.ADMINISTRATOR)
public class CorrectedNamePage {
    private final WhoIsAsking who;
    private final PersonsInView people;
    private final CorrectingAName correcting;
    private final OneForm forms;

    CorrectedNamePage(WhoIsAsking who, PersonsInView people, CorrectingAName correcting, OneForm forms) {
        this.who = who;
        this.people = people;
        this.correcting = correcting;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return forms.show(form(id), Map.of("name", person(id).name()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(id),
                sent,
                (key, _, in) -> correcting.correct(who.get(), key, id, in),
                Places.person(id),
                Places::recordedOf);
    }

    private PersonsInView.One person(UUID id) {
        return people.one(who.get(), id);
    }

    private OneForm.Of<NewPerson> form(UUID id) {
        return OneForm.Of.page(NewPerson.class, () -> {
            PersonsInView.One person = person(id);
            String name = person.name();
            String apart = person.toldApart() == null
                    ? ""
                    : " On record is how this person is told apart from others of the name, and it stays unless you say it anew: "
                            + person.toldApart();
            String back = Places.person(id);
            return OneForm.Frame.of(
                            "Correct the name",
                            name + ". Papers that are drawn up already keep the name of before." + apart,
                            "people",
                            back + "/name",
                            back,
                            "Correct the name")
                    .below("/people", "People")
                    .below(back, name);
        });
    }
}

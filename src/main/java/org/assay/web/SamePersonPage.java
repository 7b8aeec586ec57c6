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
import org.assay.desk.Asked;
import org.assay.desk.Because;
import org.assay.desk.people.People;
import org.assay.desk.people.PersonsInView;
import org.assay.desk.people.SayingWhoIsOne;
import org.jboss.resteasy.reactive.RestPath;

/** Where it is said that two entries are one human being, or are two after all. */
@Path("/people/{id}/same")
@RolesAllowed(Role.ADMINISTRATOR)
public class SamePersonPage {
    private final WhoIsAsking who;
    private final PersonsInView persons;
    private final People people;
    private final SayingWhoIsOne saying;
    private final OneForm forms;

    SamePersonPage(WhoIsAsking who, PersonsInView persons, People people, SayingWhoIsOne saying, OneForm forms) {
        this.who = who;
        this.persons = persons;
        this.people = people;
        this.saying = saying;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return forms.show(form(id), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(id),
                sent,
                (key, _, in) -> saying.one(who.get(), key, id, in),
                Places.person(id),
                Places::recordedOf);
    }

    @GET
    @Path("end")
    public Response showEnd(@RestPath UUID id) {
        return forms.show(end(id), Map.of());
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendEnd(@RestPath UUID id, String sent) {
        return forms.send(
                end(id),
                sent,
                (key, _, in) -> saying.two(who.get(), key, id, in),
                Places.person(id),
                Places::recordedOf);
    }

    private OneForm.Of<SayingWhoIsOne.Same> form(UUID id) {
        return OneForm.Of.page(SayingWhoIsOne.Same.class, () -> frame(
                        id,
                        "Say who is the same person",
                        ": from now on this entry and the other are one person to every rule of independence. What either has"
                                + " done stays under its entry; each keeps its competences and sign-ins.",
                        "/same",
                        "They are one person")
                .choosing(Asked.Choices.PEOPLE, Boxes.people(people.all(who.get()))));
    }

    private OneForm.Of<Because> end(UUID id) {
        return OneForm.Of.page(
                Because.class,
                () -> frame(
                        id,
                        "Say that it is another person",
                        ": from now on this entry is nobody else’s. The reason says how they are told apart.",
                        "/same/end",
                        "It is another person"));
    }

    private OneForm.Frame frame(UUID id, String title, String lead, String at, String button) {
        String name = persons.one(who.get(), id).name();
        String back = Places.person(id);
        return OneForm.Frame.of(title, name + lead, "people", back + at, back, button)
                .below("/people", "People")
                .below(back, name);
    }
}

package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.EnteringExperience;
import org.assay.desk.people.EnteringExperience.NewExperience;
import org.assay.desk.people.PersonsInView;
import org.assay.file.Experience;
import org.jboss.resteasy.reactive.RestPath;

/** Where the body records what a person brings along, and by what she works for it. */
@Path("/people/{id}/experience")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class ExperiencePage {
    private final WhoIsAsking who;
    private final PersonsInView people;
    private final EnteringExperience entering;
    private final OneForm forms;

    ExperiencePage(WhoIsAsking who, PersonsInView people, EnteringExperience entering, OneForm forms) {
        this.who = who;
        this.people = people;
        this.entering = entering;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return forms.show(form(id), known(people.one(who.get(), id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(id),
                sent,
                (key, _, in) -> entering.enter(who.get(), key, id, in),
                Places.person(id),
                _ -> Places.recordedOf(id));
    }

    private static Map<String, String> known(PersonsInView.One person) {
        Experience e = person.experience();
        Map<String, String> known = new HashMap<>(Map.of(
                "ledAudits", String.valueOf(e.ledAudits()),
                "itYears", String.valueOf(e.itYears()),
                "aiYears", String.valueOf(e.aiYears()),
                "educated", e.educated() ? "true" : "",
                "trained", e.trained() ? "true" : "",
                "source", person.source()));
        if (e.worksAs() != null) {
            known.put("worksAs", e.worksAs().name());
        }
        if (e.signedOn() != null) {
            known.put("signedOn", e.signedOn().toString());
        }
        return known;
    }

    private OneForm.Of<NewExperience> form(UUID id) {
        return OneForm.Of.page(NewExperience.class, () -> {
            String name = people.one(who.get(), id).name();
            String back = Places.person(id);
            return OneForm.Frame.of(
                            "Record experience",
                            name + ": what is entered here counts from now on, and what was on record stays readable",
                            "people",
                            back + "/experience",
                            back,
                            "Record experience")
                    .below("/people", "People")
                    .below(back, name);
        });
    }
}

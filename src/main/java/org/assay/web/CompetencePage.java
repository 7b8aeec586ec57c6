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
import org.assay.desk.people.GrantingCompetence;
import org.assay.desk.people.GrantingCompetence.NewCompetence;
import org.assay.desk.people.PersonsInView;
import org.assay.house.BodyCalendar;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;
import org.jboss.resteasy.reactive.RestPath;

/** Where the body records that it holds a person competent. */
@Path("/people/{id}/competences/new")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class CompetencePage {
    private final WhoIsAsking who;
    private final PersonsInView people;
    private final GrantingCompetence granting;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;
    private final OneForm forms;

    CompetencePage(
            WhoIsAsking who,
            PersonsInView people,
            GrantingCompetence granting,
            BodyCalendar calendar,
            Catalogue catalogue,
            OneForm forms) {
        this.catalogue = catalogue;
        this.who = who;
        this.people = people;
        this.granting = granting;
        this.calendar = calendar;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return forms.show(
                form(id),
                Map.of(
                        "standard", catalogue.certified().getFirst().name(),
                        "from", calendar.today().toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(id),
                sent,
                (key, _, in) -> granting.grant(who.get(), key, id, in),
                Places.person(id),
                _ -> Places.recordedOf(id));
    }

    private OneForm.Of<NewCompetence> form(UUID id) {
        return OneForm.Of.page(NewCompetence.class, () -> {
            PersonsInView.One person = people.one(who.get(), id);
            String back = Places.person(id);
            return OneForm.Frame.of(
                            "Add a competence",
                            person.name(),
                            "people",
                            back + "/competences/new",
                            back,
                            "Add the competence")
                    .below("/people", "People")
                    .below(back, person.name())
                    .choosing(Asked.Choices.STANDARDS, Boxes.standards(List.of(Standard.values())))
                    .choosing(Asked.Choices.ALL_AREAS, AreaGroup.choices());
        });
    }
}

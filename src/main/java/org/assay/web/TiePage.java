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
import java.util.stream.Stream;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.client.Clients;
import org.assay.desk.people.DeclaringATie;
import org.assay.desk.people.DeclaringATie.NewTie;
import org.assay.file.TieKind;
import org.jboss.resteasy.reactive.RestPath;

/** Where a tie to a client is declared: of a person, or of the body itself. */
@Path("/people/{bearer}/ties/new")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER
})
public class TiePage {
    private final WhoIsAsking who;
    private final Bearers bearers;
    private final Clients clients;
    private final DeclaringATie declaring;
    private final OneForm forms;

    TiePage(WhoIsAsking who, Bearers bearers, Clients clients, DeclaringATie declaring, OneForm forms) {
        this.who = who;
        this.bearers = bearers;
        this.clients = clients;
        this.declaring = declaring;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath String bearer) {
        return forms.show(form(bearers.of(bearer)), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String bearer, String sent) {
        Bearer about = bearers.of(bearer);
        return forms.send(
                form(about),
                sent,
                (key, _, in) -> about.person() == null
                        ? declaring.declareForTheBody(who.get(), key, in)
                        : declaring.declare(who.get(), key, about.person(), in),
                about.place(),
                _ -> about.recorded());
    }

    private OneForm.Of<NewTie> form(Bearer bearer) {
        return OneForm.Of.page(NewTie.class, () -> OneForm.Frame.of(
                        "Declare a tie",
                        bearer.name() + ". Employment, consultancy, training and internal audits bar for years"
                                + " after their end, other ties while they last.",
                        "people",
                        bearer.path() + "/ties/new",
                        bearer.place(),
                        "Declare the tie")
                .below("/people", "People")
                .below(bearer.place(), bearer.name())
                .choosing(Asked.Choices.CLIENTS, clients())
                .choosing(
                        Asked.Choices.DECLARED_TIES,
                        Stream.of(TieKind.values())
                                .filter(TieKind::declared)
                                .map(Boxes::choice)
                                .toList()));
    }

    private List<Box.Choice> clients() {
        return clients.inView(who.get()).stream()
                .map(c -> new Box.Choice(c.id().toString(), c.name() + ", " + SpokenPeople.country(c.country())))
                .toList();
    }
}

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
import org.assay.desk.NotThere;
import org.assay.desk.client.AClient;
import org.assay.desk.client.EndingAMembership;
import org.assay.desk.people.TheEnd;
import org.assay.house.BodyCalendar;
import org.jboss.resteasy.reactive.RestPath;

/** Where somebody's membership of a client ends. */
@Path("/clients/{id}/members/{person}/end")
@RolesAllowed(Role.ADMINISTRATOR)
public class EndOfAMembershipPage {
    private final WhoIsAsking who;
    private final AClient client;
    private final EndingAMembership membership;
    private final BodyCalendar calendar;
    private final OneForm forms;

    EndOfAMembershipPage(
            WhoIsAsking who, AClient client, EndingAMembership membership, BodyCalendar calendar, OneForm forms) {
        this.who = who;
        this.client = client;
        this.membership = membership;
        this.calendar = calendar;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID person) {
        return forms.show(form(id, person), Map.of("on", calendar.today().toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID id, @RestPath UUID person, String sent) {
        return forms.send(
                form(id, person),
                sent,
                (key, _, in) -> membership.end(who.get(), key, id, person, in),
                Places.client(id),
                _ -> Places.recordedOfClient(id));
    }

    private OneForm.Of<TheEnd> form(UUID id, UUID person) {
        return OneForm.Of.page(TheEnd.class, () -> {
            AClient.Told told = client.of(who.get(), id);
            String name = told.members().stream()
                    .filter(m -> m.person().equals(person) && m.lastDay() == null)
                    .findFirst()
                    .map(AClient.Member::name)
                    .orElseThrow(NotThere::new);
            String back = Places.client(id);
            return OneForm.Frame.of(
                            "End of a membership",
                            name + " · " + told.name(),
                            "clients",
                            back + "/members/" + person + "/end",
                            back,
                            "Record the end")
                    .below("/clients", "Clients")
                    .below(back, told.name())
                    .note("From now on this person sees nothing of the client. For two years they work in no"
                            + " certification of it.");
        });
    }
}

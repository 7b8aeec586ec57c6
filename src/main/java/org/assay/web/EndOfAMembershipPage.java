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
    private final Sending sending;

    EndOfAMembershipPage(
            WhoIsAsking who, AClient client, EndingAMembership membership, BodyCalendar calendar, Sending sending) {
        this.who = who;
        this.client = client;
        this.membership = membership;
        this.calendar = calendar;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID person) {
        return sending.show(
                200,
                form(client.of(who.get(), id), person),
                Typed.nothing(Map.of("on", calendar.today().toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response end(@RestPath UUID id, @RestPath UUID person, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        TheEnd in = new TheEnd(typed.day("on", "the last day"), typed.get("why"));
        return sending.send(
                form(client.of(who.get(), id), person),
                typed,
                in,
                key -> membership.end(who.get(), key, id, person, in),
                "/clients/" + id,
                _ -> "/clients/" + id + "?recorded=1");
    }

    private static Sending.Form form(AClient.Told client, UUID person) {
        String name = client.members().stream()
                .filter(m -> m.person().equals(person) && m.lastDay() == null)
                .findFirst()
                .map(AClient.Member::name)
                .orElseThrow(NotThere::new);
        return Leaving.form(typed -> new Leaving.Sheet(
                "End of a membership",
                name + " · " + client.name(),
                "From now on this person sees nothing of the client. For two years they work in no certification of it.",
                "/clients/" + client.id() + "/members/" + person + "/end",
                "/clients/" + client.id(),
                true,
                typed));
    }
}

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
import org.assay.desk.Because;
import org.assay.desk.NotThere;
import org.assay.desk.people.EndingASignIn;
import org.assay.desk.people.PersonsInView;
import org.jboss.resteasy.reactive.RestPath;

/** Where a sign-in of somebody ends. */
@Path("/people/{person}/sign-ins/{subject}/end")
@RolesAllowed(Role.ADMINISTRATOR)
public class EndOfASignInPage {
    private final WhoIsAsking who;
    private final PersonsInView people;
    private final EndingASignIn signIn;
    private final Sending sending;

    EndOfASignInPage(WhoIsAsking who, PersonsInView people, EndingASignIn signIn, Sending sending) {
        this.who = who;
        this.people = people;
        this.signIn = signIn;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID person, @RestPath String subject) {
        return sending.show(200, form(people.one(who.get(), person), subject), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID person, @RestPath String subject, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        Because in = new Because(typed.get("reason"));
        return sending.send(
                form(people.one(who.get(), person), subject),
                typed,
                in,
                key -> signIn.end(who.get(), key, person, subject, in),
                Places.person(person),
                _ -> Places.person(person) + "?recorded=1");
    }

    private static Sending.Form form(PersonsInView.One person, String subject) {
        String username = person.signIns().stream()
                .filter(s -> s.subject().equals(subject) && s.endedOn() == null)
                .findFirst()
                .map(PersonsInView.SignInTold::username)
                .orElseThrow(NotThere::new);
        return Leaving.form(typed -> new Leaving.Sheet(
                "End of a sign-in",
                person.name() + " · " + username,
                "From now on nobody stands behind this sign-in; what was done by it stays theirs.",
                Places.person(person.id()) + "/sign-ins/" + subject + "/end",
                Places.person(person.id()),
                false,
                typed));
    }
}

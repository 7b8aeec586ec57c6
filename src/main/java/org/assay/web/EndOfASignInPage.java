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
    private final OneForm forms;

    EndOfASignInPage(WhoIsAsking who, PersonsInView people, EndingASignIn signIn, OneForm forms) {
        this.who = who;
        this.people = people;
        this.signIn = signIn;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID person, @RestPath String subject) {
        return forms.show(form(person, subject), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID person, @RestPath String subject, String sent) {
        return forms.send(
                form(person, subject),
                sent,
                (key, _, in) -> signIn.end(who.get(), key, person, subject, in),
                Places.person(person),
                _ -> Places.recordedOf(person));
    }

    private OneForm.Of<Because> form(UUID id, String subject) {
        return OneForm.Of.page(Because.class, () -> {
            PersonsInView.One person = people.one(who.get(), id);
            String username = person.signIns().stream()
                    .filter(s -> s.subject().equals(subject) && s.endedOn() == null)
                    .findFirst()
                    .map(PersonsInView.SignInTold::username)
                    .orElseThrow(NotThere::new);
            String back = Places.person(id);
            return OneForm.Frame.of(
                            "End of a sign-in",
                            person.name() + " · " + username,
                            "people",
                            back + "/sign-ins/" + subject + "/end",
                            back,
                            "Record the end")
                    .below("/people", "People")
                    .below(back, person.name())
                    .note("From now on nobody stands behind this sign-in; what was done by it stays theirs.");
        });
    }
}

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
import org.assay.access.Realm;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.desk.people.LinkingASignIn;
import org.assay.desk.people.LinkingASignIn.NewLink;
import org.assay.desk.people.PersonsInView;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a user of the identity server is linked to the person who stands behind it. */
@Path("/people/{id}/sign-ins/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class SignInPage {
    /** What is asked for where users can be looked up at the identity server. */
    record Known(
            @Asked(
                    value = "E-mail address or user name",
                    hint = "As the sign-in server knows it. Whoever has it there is linked.")
            @Nullable
            @Words(max = 300, optional = true)
            String user,

            @Asked(
                    value = "Or the id at the sign-in server",
                    hint = "The “sub” of its tokens. In Keycloak: Users, the user, ID.",
                    optional = true)
            @Nullable
            @Words(optional = true)
            String subject) {}

    /** What is asked for where they cannot. */
    record Unknown(
            @Asked(
                    value = "Id at the sign-in server",
                    hint = "The “sub” of its tokens. In Keycloak: Users, the user, ID.")
            @Nullable
            @Words(optional = true)
            String subject,

            @Asked(value = "User name", hint = "As the person types it when signing in.")
            @Nullable
            @Words(optional = true)
            String username) {}

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final LinkingASignIn linking;
    private final Realm realm;
    private final OneForm forms;

    SignInPage(WhoIsAsking who, PersonsInView people, LinkingASignIn linking, Realm realm, OneForm forms) {
        this.who = who;
        this.people = people;
        this.linking = linking;
        this.realm = realm;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return forms.show(realm.answers() ? known(id) : unknown(id), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return realm.answers()
                ? send(id, known(id), sent, in -> new NewLink(in.user, in.subject, null))
                : send(id, unknown(id), sent, in -> new NewLink(null, in.subject, in.username));
    }

    private <F> Response send(UUID id, OneForm.Of<F> form, String sent, java.util.function.Function<F, NewLink> link) {
        return forms.send(
                form,
                sent,
                link::apply,
                (key, _, in) -> linking.link(who.get(), key, id, link.apply(in)),
                Places.person(id),
                _ -> Places.recordedOf(id));
    }

    private OneForm.Of<Known> known(UUID id) {
        return OneForm.Of.page(Known.class, () -> frame(id));
    }

    private OneForm.Of<Unknown> unknown(UUID id) {
        return OneForm.Of.page(Unknown.class, () -> frame(id)
                .warning("Users cannot be looked up at the sign-in server now. Enter the id and the user name as"
                        + " they stand there; nobody checks that they exist."));
    }

    private OneForm.Frame frame(UUID id) {
        String name = people.one(who.get(), id).name();
        String back = Places.person(id);
        return OneForm.Frame.of(
                        "Link a sign-in",
                        name + ". Independence binds persons, not sign-ins: link every sign-in of one person to that"
                                + " person.",
                        "people",
                        back + "/sign-ins/new",
                        back,
                        "Link the sign-in")
                .below("/people", "People")
                .below(back, name);
    }
}

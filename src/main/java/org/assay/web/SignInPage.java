package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.assay.desk.people.LinkingASignIn;
import org.assay.desk.people.PersonsInView;
import org.jboss.resteasy.reactive.RestPath;

/** Where a user of the identity server is linked to the person who stands behind it. */
@Path("/people/{id}/sign-ins/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class SignInPage {
    /**
     * What the page shows.
     *
     * @param asked whether users can be looked up at the identity server now
     */
    public record Sheet(UUID person, String name, boolean asked, Typed typed) {
        public String place() {
            return Places.person(person);
        }
    }

    @CheckedTemplate(basePath = "signIn")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final LinkingASignIn linking;
    private final Realm realm;
    private final Sending sending;

    SignInPage(WhoIsAsking who, PersonsInView people, LinkingASignIn linking, Realm realm, Sending sending) {
        this.who = who;
        this.people = people;
        this.linking = linking;
        this.realm = realm;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new LinkingASignIn.NewLink(typed.get("user"), typed.get("subject"), typed.get("username"));
        return sending.send(
                form(id),
                typed,
                in,
                key -> linking.link(who.get(), key, id, in),
                Places.person(id),
                _ -> Places.recordedOf(id));
    }

    private Sending.Form form(UUID id) {
        String name = people.one(who.get(), id).name();
        return Sending.Form.of(typed -> new Sheet(id, name, realm.answers(), typed), Templates::page, Templates::sheet);
    }
}

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
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Because;
import org.assay.desk.NotThere;
import org.assay.desk.client.AClient;
import org.assay.desk.client.EndingAMembership;
import org.assay.desk.people.EndingASignIn;
import org.assay.desk.people.PersonsInView;
import org.assay.desk.people.TheEnd;
import org.assay.house.BodyCalendar;
import org.jboss.resteasy.reactive.RestPath;

/** Where somebody's way in ends: her membership of a client, or one of her sign-ins. */
@Path("/")
@RolesAllowed(Role.ADMINISTRATOR)
public class LeavingPage {
    /**
     * What the page shows.
     *
     * @param what what ends, in words
     * @param then what follows from it
     * @param back where it is read
     * @param day whether a last day is asked for
     */
    public record Sheet(
            String title, String what, String then, String address, String back, boolean day, Typed typed) {}

    @CheckedTemplate(basePath = "leaving")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final AClient client;
    private final PersonsInView people;
    private final EndingAMembership membership;
    private final EndingASignIn signIn;
    private final BodyCalendar calendar;
    private final Sending sending;

    LeavingPage(
            WhoIsAsking who,
            AClient client,
            PersonsInView people,
            EndingAMembership membership,
            EndingASignIn signIn,
            BodyCalendar calendar,
            Sending sending) {
        this.who = who;
        this.client = client;
        this.people = people;
        this.membership = membership;
        this.signIn = signIn;
        this.calendar = calendar;
        this.sending = sending;
    }

    @GET
    @Path("clients/{id}/members/{person}/end")
    public Response member(@RestPath UUID id, @RestPath UUID person) {
        return sending.show(
                200,
                member(client(id), person),
                Typed.nothing(Map.of("on", calendar.today().toString())));
    }

    @POST
    @Path("clients/{id}/members/{person}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response endMembership(@RestPath UUID id, @RestPath UUID person, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        TheEnd in = new TheEnd(typed.day("on", "the last day"), typed.get("why"));
        return sending.send(
                member(client(id), person),
                typed,
                in,
                key -> membership.end(who.get(), key, id, person, in),
                "/clients/" + id,
                _ -> "/clients/" + id + "?recorded=1");
    }

    @GET
    @Path("people/{person}/sign-ins/{subject}/end")
    public Response signIn(@RestPath UUID person, @RestPath String subject) {
        return sending.show(200, signIn(people.one(who.get(), person), subject), Typed.nothing(Map.of()));
    }

    @POST
    @Path("people/{person}/sign-ins/{subject}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endSignIn(@RestPath UUID person, @RestPath String subject, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        Because in = new Because(typed.get("reason"));
        return sending.send(
                signIn(people.one(who.get(), person), subject),
                typed,
                in,
                key -> signIn.end(who.get(), key, person, subject, in),
                Places.person(person),
                _ -> Places.person(person) + "?recorded=1");
    }

    private AClient.Told client(UUID id) {
        return client.of(who.get(), id);
    }

    private static Sending.Form member(AClient.Told client, UUID person) {
        String name = client.members().stream()
                .filter(m -> m.person().equals(person) && m.lastDay() == null)
                .findFirst()
                .map(AClient.Member::name)
                .orElseThrow(NotThere::new);
        return form(typed -> new Sheet(
                "End of a membership",
                name + " · " + client.name(),
                "From now on this person sees nothing of the client. For two years she works in no certification of it.",
                "/clients/" + client.id() + "/members/" + person + "/end",
                "/clients/" + client.id(),
                true,
                typed));
    }

    private static Sending.Form signIn(PersonsInView.One person, String subject) {
        String username = person.signIns().stream()
                .filter(s -> s.subject().equals(subject) && s.endedOn() == null)
                .findFirst()
                .map(PersonsInView.SignInTold::username)
                .orElseThrow(NotThere::new);
        return form(typed -> new Sheet(
                "End of a sign-in",
                person.name() + " · " + username,
                "From now on nobody stands behind this sign-in; what was done by it stays hers.",
                Places.person(person.id()) + "/sign-ins/" + subject + "/end",
                Places.person(person.id()),
                false,
                typed));
    }

    private static Sending.Form form(java.util.function.Function<Typed, Sheet> sheet) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(sheet.apply(typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(sheet.apply(typed));
            }
        };
    }
}

package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.DeclaringATie;
import org.assay.desk.people.PersonsInView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One person of the body: competences and ties. */
@Path("/people/{id}")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR
})
public class PersonPage {
    /**
     * What the page offers; the acts ask again.
     *
     * @param path where the person's parts have their addresses
     * @param judge whether the visitor may record competences of this person
     * @param declare whether she may declare a tie of this person
     * @param end whether she may record the end of one
     */
    public record Offers(String path, boolean judge, boolean declare, boolean end) {
        static Offers none(UUID person) {
            return new Offers(Places.person(person), false, false, false);
        }

        static Offers to(Acting acting, UUID person) {
            boolean own = acting.person().id().equals(person) && !acting.is(Role.ASSESSOR);
            boolean judges = acting.is(Role.IMPARTIALITY_OFFICER)
                    || acting.is(Role.PROGRAMME_MANAGER)
                    || acting.is(Role.ADMINISTRATOR);
            boolean keeps = DeclaringATie.keepsAll(acting);
            return new Offers(Places.person(person), judges && !own, keeps || own, keeps && !own);
        }
    }

    @CheckedTemplate(basePath = "person")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(PersonsInView.One person, Offers offers, boolean then, boolean recorded);
    }

    private final WhoIsAsking who;
    private final PersonsInView people;

    PersonPage(WhoIsAsking who, PersonsInView people) {
        this.who = who;
        this.people = people;
    }

    /** The person as she is known today, or as she was {@code on} a day; on another day than today nothing is offered. */
    @GET
    public Response show(@RestPath UUID id, @RestQuery @Nullable String on, @RestQuery @Nullable String recorded) {
        Acting acting = who.get();
        LocalDate day = Asked.day(on).orElse(null);
        Offers offers = day == null ? Offers.to(acting, id) : Offers.none(id);
        return Html.ok(Templates.page(people.one(acting, id, day), offers, day != null, recorded != null));
    }
}

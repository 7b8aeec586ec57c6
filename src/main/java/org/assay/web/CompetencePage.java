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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.GrantingCompetence;
import org.assay.desk.people.PersonsInView;
import org.assay.file.Function;
import org.assay.house.BodyCalendar;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;
import org.jboss.resteasy.reactive.RestPath;

/** Where the body records that it holds a person competent. */
@Path("/people/{id}/competences/new")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class CompetencePage {
    /** What the page shows. */
    public record Sheet(PersonsInView.One person, Typed typed) {
        public List<Function> functions() {
            return List.of(Function.values());
        }

        public List<Standard> standards() {
            return List.of(Standard.values());
        }

        public List<AreaGroup> areas() {
            return AreaGroup.all();
        }
    }

    @CheckedTemplate(basePath = "competence")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final GrantingCompetence granting;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;
    private final Sending sending;

    CompetencePage(
            WhoIsAsking who,
            PersonsInView people,
            GrantingCompetence granting,
            BodyCalendar calendar,
            Catalogue catalogue,
            Sending sending) {
        this.catalogue = catalogue;
        this.who = who;
        this.people = people;
        this.granting = granting;
        this.calendar = calendar;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        Typed proposed = Typed.nothing(Map.of(
                "standard",
                catalogue.certified().getFirst().name(),
                "from",
                calendar.today().toString()));
        return sending.show(200, form(id), proposed);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new GrantingCompetence.NewCompetence(
                typed.choice("function", Function.values()),
                typed.choice("standard", Standard.values()),
                typed.get("area").strip(),
                typed.day("from", "the first day"),
                typed.day("until", "the last day"),
                typed.get("evidence"));
        return sending.send(
                form(id),
                typed,
                in,
                key -> granting.grant(who.get(), key, id, in),
                Places.person(id),
                _ -> Places.recordedOf(id));
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(typed -> new Sheet(people.one(who.get(), id), typed), Templates::page, Templates::sheet);
    }
}

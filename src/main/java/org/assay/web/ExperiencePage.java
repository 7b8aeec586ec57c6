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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.EnteringExperience;
import org.assay.desk.people.PersonsInView;
import org.assay.file.Experience;
import org.assay.file.WorksAs;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the body records what a person brings along, and by what she works for it. */
@Path("/people/{id}/experience")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class ExperiencePage {
    /** What the page shows. */
    public record Sheet(PersonsInView.One person, Typed typed) {
        public List<WorksAs> worksAs() {
            return List.of(WorksAs.values());
        }
    }

    @CheckedTemplate(basePath = "experience")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final EnteringExperience entering;
    private final Sending sending;

    ExperiencePage(WhoIsAsking who, PersonsInView people, EnteringExperience entering, Sending sending) {
        this.who = who;
        this.people = people;
        this.entering = entering;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(known(people.one(who.get(), id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new EnteringExperience.NewExperience(
                number(typed, "ledAudits"),
                typed.is("educated", true),
                number(typed, "itYears"),
                number(typed, "aiYears"),
                typed.is("trained", true),
                typed.choice("worksAs", WorksAs.values()),
                typed.day("signedOn", "the day of the signature"),
                typed.get("source"));
        return sending.send(
                form(id),
                typed,
                in,
                key -> entering.enter(who.get(), key, id, in),
                Places.person(id),
                _ -> Places.recordedOf(id));
    }

    private static Map<String, String> known(PersonsInView.One person) {
        Experience e = person.experience();
        Map<String, String> known = new HashMap<>(Map.of(
                "ledAudits", String.valueOf(e.ledAudits()),
                "itYears", String.valueOf(e.itYears()),
                "aiYears", String.valueOf(e.aiYears()),
                "educated", e.educated() ? "true" : "",
                "trained", e.trained() ? "true" : "",
                "source", person.source()));
        if (e.worksAs() != null) {
            known.put("worksAs", e.worksAs().name());
        }
        if (e.signedOn() != null) {
            known.put("signedOn", e.signedOn().toString());
        }
        return known;
    }

    /** A whole number; nothing where it is none, which the act then says. */
    private static @Nullable Integer number(Typed typed, String field) {
        String text = typed.get(field).strip();
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(typed -> new Sheet(people.one(who.get(), id), typed), Templates::page, Templates::sheet);
    }
}

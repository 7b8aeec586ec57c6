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
import org.assay.desk.people.TheEnd;
import org.assay.house.BodyCalendar;
import org.jboss.resteasy.reactive.RestPath;

/** Where the end of a competence or of a tie is recorded. */
@Path("/people/{bearer}/{kind: competences|ties}/{which}/end")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class EndingPage {
    /**
     * What the page shows.
     *
     * @param what what ends, in words
     */
    public record Sheet(Bearer bearer, String address, String title, String what, Typed typed) {}

    @CheckedTemplate(basePath = "ending")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final Bearers bearers;
    private final Endings endings;
    private final BodyCalendar calendar;
    private final Sending sending;

    EndingPage(Bearers bearers, Endings endings, BodyCalendar calendar, Sending sending) {
        this.bearers = bearers;
        this.endings = endings;
        this.calendar = calendar;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath String bearer, @RestPath String kind, @RestPath UUID which) {
        Typed proposed = Typed.nothing(Map.of("on", calendar.today().toString()));
        return sending.show(200, form(bearers.of(bearer), kind, which), proposed);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath String bearer, @RestPath String kind, @RestPath UUID which, String sent) {
        Bearer about = bearers.of(bearer);
        Typed typed = Typed.sent(FormBody.read(sent));
        TheEnd in = new TheEnd(typed.day("on", "the last day"), typed.get("why"));
        return sending.send(
                form(about, kind, which),
                typed,
                in,
                key -> endings.end(about, kind, which, key, in),
                about.place(),
                _ -> about.recorded());
    }

    private Sending.Form form(Bearer bearer, String kind, UUID which) {
        return Sending.Form.of(
                typed -> {
                    String address = bearer.path() + "/" + kind + "/" + which + "/end";
                    String title = kind.equals(Endings.TIES) ? "End of a tie" : "End of a competence";
                    return new Sheet(bearer, address, title, endings.words(bearer, kind, which), typed);
                },
                Templates::page,
                Templates::sheet);
    }
}

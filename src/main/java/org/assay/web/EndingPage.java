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
import org.assay.desk.people.TheEnd;
import org.assay.house.BodyCalendar;
import org.jboss.resteasy.reactive.RestPath;

/** Where a competence or a tie ends. */
@Path("/people/{bearer}/{kind: competences|ties}/{which}/end")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class EndingPage {
    private final Bearers bearers;
    private final Endings endings;
    private final BodyCalendar calendar;
    private final OneForm forms;

    EndingPage(Bearers bearers, Endings endings, BodyCalendar calendar, OneForm forms) {
        this.bearers = bearers;
        this.endings = endings;
        this.calendar = calendar;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath String bearer, @RestPath String kind, @RestPath UUID which) {
        return forms.show(
                form(bearers.of(bearer), kind, which),
                Map.of("on", calendar.today().toString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String bearer, @RestPath String kind, @RestPath UUID which, String sent) {
        Bearer about = bearers.of(bearer);
        return forms.send(
                form(about, kind, which),
                sent,
                (key, _, in) -> endings.end(about, kind, which, key, in),
                about.place(),
                _ -> about.recorded());
    }

    private OneForm.Of<TheEnd> form(Bearer bearer, String kind, UUID which) {
        return OneForm.Of.page(TheEnd.class, () -> OneForm.Frame.of(
                        kind.equals(Endings.TIES) ? "End of a tie" : "End of a competence",
                        bearer.name() + " · " + endings.words(bearer, kind, which),
                        "people",
                        bearer.path() + "/" + kind + "/" + which + "/end",
                        bearer.place(),
                        "Record the end")
                .below("/people", "People")
                .below(bearer.place(), bearer.name()));
    }
}

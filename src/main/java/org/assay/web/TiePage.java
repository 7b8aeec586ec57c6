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
import java.util.stream.Stream;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.client.Clients;
import org.assay.desk.people.DeclaringATie;
import org.assay.file.TieKind;
import org.jboss.resteasy.reactive.RestPath;

/** Where a tie to a client is declared: of a person, or of the body itself. */
@Path("/people/{bearer}/ties/new")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER
})
public class TiePage {
    /** What the page shows. */
    public record Sheet(Bearer bearer, List<Clients.Listed> clients, Typed typed) {
        public List<TieKind> kinds() {
            return Stream.of(TieKind.values()).filter(TieKind::declared).toList();
        }
    }

    @CheckedTemplate(basePath = "tie")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final Bearers bearers;
    private final Clients clients;
    private final DeclaringATie declaring;
    private final Sending sending;

    TiePage(WhoIsAsking who, Bearers bearers, Clients clients, DeclaringATie declaring, Sending sending) {
        this.who = who;
        this.bearers = bearers;
        this.clients = clients;
        this.declaring = declaring;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath String bearer) {
        return sending.show(200, form(bearers.of(bearer)), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath String bearer, String sent) {
        Bearer about = bearers.of(bearer);
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new DeclaringATie.NewTie(
                typed.id("client"),
                typed.choice("kind", TieKind.values()),
                typed.day("since", "the first day"),
                typed.day("ended", "the last day"),
                typed.get("statement"));
        return sending.send(
                form(about),
                typed,
                in,
                key -> about.person() == null
                        ? declaring.declareForTheBody(who.get(), key, in)
                        : declaring.declare(who.get(), key, about.person(), in),
                about.place(),
                _ -> about.recorded());
    }

    private Sending.Form form(Bearer bearer) {
        return Sending.Form.of(
                typed -> new Sheet(bearer, clients.inView(who.get()), typed), Templates::page, Templates::sheet);
    }
}

package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.client.AClient;
import org.assay.desk.client.Clients;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The client organisations, and the people of each. */
@Path("/clients")
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
public class ClientsPage {
    private static final int ON_A_PAGE = 50;

    @CheckedTemplate(basePath = "client")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Clients.Page page, ListAsked asked, int next);

        static native TemplateInstance one(AClient.Told client, boolean recorded);
    }

    private final WhoIsAsking who;
    private final Clients clients;
    private final AClient client;
    private final RememberedLists lists;

    ClientsPage(WhoIsAsking who, Clients clients, AClient client, RememberedLists lists) {
        this.lists = lists;
        this.who = who;
        this.clients = clients;
        this.client = client;
    }

    @GET
    public Response list(@RestQuery @Nullable String from) {
        ListAsked asked = lists.of("clients", "client", List.of("client", "country"));
        int first = Asked.rows(from);
        return Html.ok(Templates.list(
                clients.page(who.get(), asked.get("q"), asked.order(first, ON_A_PAGE)), asked, first + ON_A_PAGE));
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        return Html.ok(Templates.one(client.of(who.get(), id), recorded != null));
    }
}

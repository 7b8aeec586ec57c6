package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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

        static native TemplateInstance list(Clients.Page page, String q);

        static native TemplateInstance one(AClient.Told client, boolean recorded);
    }

    private final WhoIsAsking who;
    private final Clients clients;
    private final AClient client;

    ClientsPage(WhoIsAsking who, Clients clients, AClient client) {
        this.who = who;
        this.clients = clients;
        this.client = client;
    }

    @GET
    public Response list(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        String words = Asked.words(q);
        return Html.ok(
                Templates.list(clients.page(who.get(), words, Asked.id(after).orElse(null), ON_A_PAGE), words));
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        return Html.ok(Templates.one(client.of(who.get(), id), recorded != null));
    }
}

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.paper.StuckPapers;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Papers that could not be drawn up, for the administrator: what went wrong, and to have it tried again. */
@Path("/stuck-papers")
@RolesAllowed(Role.ADMINISTRATOR)
public class StuckPage {
    @CheckedTemplate(basePath = "stuck")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(List<StuckPapers.Stuck> papers, boolean again);
    }

    private final WhoIsAsking who;
    private final StuckPapers stuck;

    StuckPage(WhoIsAsking who, StuckPapers stuck) {
        this.who = who;
        this.stuck = stuck;
    }

    @GET
    public Response show(@RestQuery @Nullable String again) {
        return Html.ok(Templates.page(stuck.all(who.get()), again != null));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryAgain(@RestPath UUID id) {
        stuck.tryAgain(who.get(), id);
        return Response.seeOther(URI.create("/stuck-papers?again")).build();
    }

    @POST
    @Path("{id}/spelling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response spellOut(@RestPath UUID id) {
        stuck.spellOut(who.get(), id);
        return Response.seeOther(URI.create("/stuck-papers?again")).build();
    }
}

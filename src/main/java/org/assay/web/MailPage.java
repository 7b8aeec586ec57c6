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
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.post.MailInView;
import org.assay.house.PostSettings;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What has become of mail, for the administrator: what waits and why, and what was sent last. */
@Path("/mail")
@RolesAllowed(Role.ADMINISTRATOR)
public class MailPage {
    @CheckedTemplate(basePath = "mail")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(MailInView.Told mail, boolean sends, boolean toLog, boolean again);
    }

    private final WhoIsAsking who;
    private final MailInView mail;
    private final PostSettings settings;

    MailPage(WhoIsAsking who, MailInView mail, PostSettings settings) {
        this.who = who;
        this.mail = mail;
        this.settings = settings;
    }

    @GET
    public Response show(@RestQuery @Nullable String again) {
        return Html.ok(Templates.page(mail.all(who.get()), settings.sends(), settings.toLog(), again != null));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryAgain(@RestPath UUID id) {
        mail.tryAgain(who.get(), id);
        return Response.seeOther(URI.create("/mail?again")).build();
    }
}

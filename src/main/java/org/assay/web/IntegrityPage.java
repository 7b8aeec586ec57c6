package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.integrity.IntegrityInView;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What differs from what journals tell, and the lists of heads, for administrators and assessors. */
@Path("/integrity")
@RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
public class IntegrityPage {
    @CheckedTemplate(basePath = "integrity")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(IntegrityInView.All all, boolean again);
    }

    private final WhoIsAsking who;
    private final IntegrityInView inView;

    IntegrityPage(WhoIsAsking who, IntegrityInView inView) {
        this.who = who;
        this.inView = inView;
    }

    @GET
    public Response show(@RestQuery @Nullable String again) {
        return Html.ok(Templates.page(inView.all(who.get()), again != null));
    }

    /** Has all compared again. */
    @POST
    @Path("examinations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again() {
        inView.again(who.get());
        return Response.seeOther(URI.create("/integrity?again=1")).build();
    }

    /** A day's list of heads. */
    @GET
    @Path("heads/{day}")
    public Response heads(@RestPath String day) {
        JournalOfAFile.Text text = inView.heads(who.get(), Asked.day(day).orElseThrow(NotFoundException::new));
        return Download.text(text.fileName(), text.sha256(), text.text());
    }
}

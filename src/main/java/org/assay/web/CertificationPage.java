package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.ACertification;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.integrity.IntegrityInView;
import org.assay.file.Case;
import org.assay.lifecycle.Timeline;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The first page of a certification file: where it stands, what is next, what is due; all else stands in its parts. */
@Path("/certifications/{id}")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR,
    Role.COMMERCIAL,
    Role.CLIENT
})
public class CertificationPage {
    @CheckedTemplate(basePath = "certification")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(
                ACertification.Told told,
                WorkOnAFile.Told work,
                Drawing drawing,
                @Nullable After after,
                int differences,
                NextOnAFile next);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final IntegrityInView integrity;
    private final After.Acts acts;

    CertificationPage(WhoIsAsking who, WorkOnAFile work, IntegrityInView integrity, After.Acts acts) {
        this.acts = acts;
        this.integrity = integrity;
        this.who = who;
        this.work = work;
    }

    /** The file; {@code recorded} says that something has just been written into it. */
    @GET
    public Response show(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        if (who.get().sells()) {
            return Response.seeOther(URI.create(QuotePage.address(id))).build();
        }
        WorkOnAFile.Told told = work.of(who.get(), id);
        Case c = told.plain();
        Drawing drawing = Drawing.of(Timeline.of(c.file(), c.today(), c.law()));
        return Html.ok(Templates.page(
                told.file(),
                told,
                drawing,
                acts.of(told, recorded, ""),
                integrity.of(who.get(), id).size(),
                NextOnAFile.of(told)));
    }
}

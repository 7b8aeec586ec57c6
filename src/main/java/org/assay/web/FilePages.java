package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The pages of a file's parts: its application, its audits, its findings, and its correspondence. */
@Path("/certifications/{id}")
@Authenticated
public class FilePages {
    @CheckedTemplate(basePath = "part")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance application(ApplicationSheet sheet, @Nullable After after);

        static native TemplateInstance audit(AuditSheet sheet, @Nullable After after);

        static native TemplateInstance finding(FindingSheet sheet, @Nullable After after);

        static native TemplateInstance records(RecordsListed listed, @Nullable After after);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final Catalogue catalogue;
    private final After.Acts acts;

    FilePages(WhoIsAsking who, WorkOnAFile work, Catalogue catalogue, After.Acts acts) {
        this.acts = acts;
        this.who = who;
        this.work = work;
        this.catalogue = catalogue;
    }

    @GET
    @Path("application")
    public Response application(
            @RestPath UUID id, @RestQuery @Nullable String recorded, @RestQuery @Nullable String of) {
        UUID asked = Asked.id(of).orElse(null);
        ApplicationSheet sheet = new ApplicationSheet(all(id), catalogue, asked);
        if (asked != null && sheet.submitted() == null) {
            throw new NotThere();
        }
        return Html.ok(Templates.application(sheet, acts.of(sheet.all().work(), recorded, "/application")));
    }

    @GET
    @Path("audits/{audit}")
    public Response audit(@RestPath UUID id, @RestPath UUID audit, @RestQuery @Nullable String recorded) {
        WorkOnAFile.WithRecords all = all(id);
        return all.work()
                .file()
                .file()
                .audit(audit)
                .map(a -> Html.ok(Templates.audit(
                        new AuditSheet(all, a, who.get().ofTheBody(), catalogue),
                        acts.of(all.work(), recorded, "/audits/" + audit))))
                .orElseThrow(NotThere::new);
    }

    @GET
    @Path("findings/{finding}")
    public Response finding(@RestPath UUID id, @RestPath UUID finding, @RestQuery @Nullable String recorded) {
        WorkOnAFile.WithRecords all = all(id);
        return all.work()
                .file()
                .file()
                .finding(finding)
                .map(f -> Html.ok(Templates.finding(
                        new FindingSheet(all, f, who.get().ofTheBody()),
                        acts.of(all.work(), recorded, "/findings/" + finding))))
                .orElseThrow(NotThere::new);
    }

    /**
     * What was written on this file, the latest first.
     *
     * @param kind what it is narrowed to, by its name; all without it
     * @param page from 1
     */
    @GET
    @Path("records")
    public Response records(
            @RestPath UUID id,
            @RestQuery @Nullable String recorded,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String page) {
        WorkOnAFile.WithRecords all = all(id);
        return Html.ok(Templates.records(RecordsListed.of(all, kind, page), acts.of(all.work(), recorded, "/records")));
    }

    private WorkOnAFile.WithRecords all(UUID id) {
        return work.withRecords(who.get(), id);
    }
}

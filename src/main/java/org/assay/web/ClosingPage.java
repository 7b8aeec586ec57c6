package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.deed.DraftOfASheet;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.file.Audit;
import org.assay.house.Download;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;

/** The closing meeting of an audit: what the client is told, who is there, and the sheet that is left behind. */
@Path("/certifications/{id}/audits/{audit}/closing")
@Authenticated
public class ClosingPage {
    @CheckedTemplate(basePath = "closing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(ClosingSheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final Catalogue catalogue;
    private final DraftOfASheet sheets;

    ClosingPage(WhoIsAsking who, WorkOnAFile work, Catalogue catalogue, DraftOfASheet sheets) {
        this.who = who;
        this.work = work;
        this.catalogue = catalogue;
        this.sheets = sheets;
    }

    /** For the body alone, once the fieldwork has begun. */
    @GET
    public Response show(@RestPath UUID id, @RestPath UUID audit) {
        if (!who.get().ofTheBody()) {
            throw new NotThere();
        }
        WorkOnAFile.WithRecords all = work.withRecords(who.get(), id);
        Audit a = all.work()
                .file()
                .file()
                .audit(audit)
                .filter(ClosingSheet::isThere)
                .orElseThrow(NotThere::new);
        return Html.ok(Templates.page(new ClosingSheet(all, a, catalogue, Typed.nothing(Map.of()))));
    }

    /** The sheet as it would be now. */
    @GET
    @Path("sheet.pdf")
    public Response sheet(@RestPath UUID id, @RestPath UUID audit) {
        PapersOfAFile.Stored draft = sheets.pdf(who.get(), id, audit);
        return Download.pdf(draft.fileName(), draft.sha256(), draft.bytes());
    }
}

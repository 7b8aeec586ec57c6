package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.DraftOfAReport;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** The report of an audit as it would be now, for those who write it. */
@Path("/certifications/{id}/audits/{audit}/report-draft.pdf")
@Authenticated
public class ReportDraftDownload {
    private final WhoIsAsking who;
    private final DraftOfAReport drafts;

    ReportDraftDownload(WhoIsAsking who, DraftOfAReport drafts) {
        this.who = who;
        this.drafts = drafts;
    }

    @GET
    public Response download(@RestPath UUID id, @RestPath UUID audit) {
        PapersOfAFile.Stored draft = drafts.pdf(who.get(), id, audit);
        return Download.pdf(draft.fileName(), draft.sha256(), draft.bytes());
    }
}

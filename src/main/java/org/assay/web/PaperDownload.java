package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** The bytes of a paper as they were drawn up, to be kept and never to be shown in place. */
@Path("/certifications/{id}/papers/{paper}")
@Authenticated
public class PaperDownload {
    private final WhoIsAsking who;
    private final PapersOfAFile papers;

    PaperDownload(WhoIsAsking who, PapersOfAFile papers) {
        this.who = who;
        this.papers = papers;
    }

    @GET
    public Response download(@RestPath UUID id, @RestPath UUID paper) {
        PapersOfAFile.Stored stored = papers.open(who.get(), id, paper);
        return Download.pdf(stored.fileName(), stored.sha256(), stored.bytes());
    }
}

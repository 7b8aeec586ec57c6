package org.assay.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.OpeningAFile;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

/** The bytes of a file that somebody handed in, to be kept and never to be shown in place. */
@Path("/certifications/{id}/attachments/{upload}")
@Authenticated
public class FileDownload {
    private final WhoIsAsking who;
    private final OpeningAFile opening;

    FileDownload(WhoIsAsking who, OpeningAFile opening) {
        this.who = who;
        this.opening = opening;
    }

    @GET
    public Response download(@RestPath UUID id, @RestPath UUID upload) {
        OpeningAFile.Opened file = opening.open(who.get(), id, upload);
        return Download.file(file.name(), file.mediaType(), file.size(), file.sha256(), file::write);
    }
}

package org.assay.post;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.post.AppointmentsOfAnAudit;
import org.jboss.resteasy.reactive.RestPath;

/** The visits of an audit as a calendar file, for the team and for the client. */
@Path("/certifications/{id}/audits/{audit}/visits.ics")
@Authenticated
public class CalendarDownload {
    private final WhoIsAsking who;
    private final AppointmentsOfAnAudit appointments;
    private final CalendarFile file;

    CalendarDownload(WhoIsAsking who, AppointmentsOfAnAudit appointments, CalendarFile file) {
        this.who = who;
        this.appointments = appointments;
        this.file = file;
    }

    @GET
    public Response download(@RestPath UUID id, @RestPath UUID audit) {
        return Response.ok(file.of(appointments.of(who.get(), id, audit)), "text/calendar; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"visits.ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}

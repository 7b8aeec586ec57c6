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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.integrity.IntegrityInView;
import org.assay.house.BodyCalendar;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everything that was done, or refused, on one file. */
@Path("/certifications/{id}/journal")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR
})
public class JournalPage {
    @CheckedTemplate(basePath = "journal")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(
                WorkOnAFile.Told work,
                ACertification.Told told,
                JournalOfAFile.Told journal,
                Compared compared,
                List<JournalLine> lines);
    }

    /**
     * What was found when the file was compared with its journal last.
     *
     * @param differences what differs
     * @param may whether the visitor may have it compared now
     * @param now whether she just has
     */
    public record Compared(List<IntegrityInView.Told> differences, boolean may, boolean now) {}

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final BodyCalendar calendar;
    private final JournalOfAFile journal;
    private final IntegrityInView integrity;

    JournalPage(
            WhoIsAsking who,
            WorkOnAFile work,
            JournalOfAFile journal,
            IntegrityInView integrity,
            BodyCalendar calendar) {
        this.calendar = calendar;
        this.integrity = integrity;
        this.who = who;
        this.work = work;
        this.journal = journal;
    }

    /** The journal, the last line first. */
    @GET
    public Response show(@RestPath UUID id, @RestQuery @Nullable String compared) {
        WorkOnAFile.WithRecords all = work.withRecords(who.get(), id);
        JournalOfAFile.Told read = journal.of(who.get(), id);
        Map<UUID, RecordsOfAFile.Told> entered =
                all.records().stream().collect(Collectors.toMap(RecordsOfAFile.Told::id, r -> r));
        return Html.ok(Templates.page(
                all.work(),
                all.work().file(),
                read,
                new Compared(integrity.of(who.get(), id), IntegrityInView.may(who.get()), compared != null),
                read.lines().reversed().stream()
                        .map(l -> new JournalLine(
                                l,
                                l.kept().stream()
                                        .map(entered::get)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(null),
                                calendar.zone()))
                        .toList()));
    }

    /** The texts that the hashes cover. */
    @GET
    @Path("text")
    public Response text(@RestPath UUID id) {
        JournalOfAFile.Text text = journal.text(who.get(), id);
        return Download.text(text.fileName(), text.sha256(), text.text());
    }

    /** Compares the file with its journal now. */
    @POST
    @Path("examination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
    public Response compare(@RestPath UUID id) {
        integrity.look(who.get(), id);
        return Response.seeOther(URI.create(Places.file(id) + "/journal?compared=1"))
                .build();
    }
}

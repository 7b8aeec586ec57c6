package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.JournalOfAFile;
import org.jboss.resteasy.reactive.RestPath;

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

        static native TemplateInstance page(ACertification.Told told, boolean whole, List<JournalLine> lines);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final JournalOfAFile journal;

    JournalPage(WhoIsAsking who, ACertification certification, JournalOfAFile journal) {
        this.who = who;
        this.certification = certification;
        this.journal = journal;
    }

    /** The journal, the last line first. */
    @GET
    public Response show(@RestPath UUID id) {
        ACertification.Told told = certification.of(who.get(), id);
        JournalOfAFile.Told read = journal.of(who.get(), id);
        return Html.ok(Templates.page(
                told,
                read.whole(),
                read.lines().reversed().stream().map(JournalLine::new).toList()));
    }
}

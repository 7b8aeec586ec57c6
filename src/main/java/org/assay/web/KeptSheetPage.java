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
import org.assay.desk.NotThere;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.glance.SheetAsDecided;
import org.jboss.resteasy.reactive.RestPath;

/** The decision maker's page as it stood when she decided. */
@Path("/certifications/{id}/decisions/{decision}/sheet")
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
public class KeptSheetPage {
    @CheckedTemplate(basePath = "decision")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance kept(SheetAsDecided.Told told, List<RecordsOfAFile.Told> decided);
    }

    private final WhoIsAsking who;
    private final SheetAsDecided sheets;
    private final RecordsOfAFile records;

    KeptSheetPage(WhoIsAsking who, SheetAsDecided sheets, RecordsOfAFile records) {
        this.records = records;
        this.who = who;
        this.sheets = sheets;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID decision) {
        SheetAsDecided.Told told = sheets.of(who.get(), decision);
        if (!told.file().equals(id)) {
            throw new NotThere();
        }
        return Html.ok(Templates.kept(
                told,
                records.of(who.get(), id).stream()
                        .filter(r -> r.subject().equals(decision) && r.decides())
                        .toList()));
    }
}

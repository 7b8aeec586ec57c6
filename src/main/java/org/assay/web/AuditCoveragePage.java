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
import org.assay.desk.fieldwork.CoverageOfAnAudit;
import org.assay.programme.AuditCoverage;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;

/** What an audit has covered at a glance, and what is left of it. */
@Path("/certifications/{id}/audits/{audit}/coverage")
@Authenticated
public class AuditCoveragePage {
    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance audit(AuditCoverageSheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final CoverageOfAnAudit coverage;
    private final Catalogue catalogue;
    private final ChoicesOfAForm choices;

    AuditCoveragePage(
            WhoIsAsking who,
            WorkOnAFile work,
            CoverageOfAnAudit coverage,
            Catalogue catalogue,
            ChoicesOfAForm choices) {
        this.choices = choices;
        this.who = who;
        this.work = work;
        this.coverage = coverage;
        this.catalogue = catalogue;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID audit) {
        AuditCoverage covered = coverage.of(who.get(), id, audit);
        WorkOnAFile.Told told = work.of(who.get(), id);
        return told.file()
                .file()
                .audit(audit)
                .map(a -> Html.ok(Templates.audit(
                        new AuditCoverageSheet(told, a, covered, catalogue, choices.systems(who.get(), told.file())))))
                .orElseThrow(NotThere::new);
    }
}

package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.fieldwork.GapsOfAStage1;
import org.assay.file.Audit;
import org.assay.lifecycle.AuditMove;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestPath;

/** The package of a Stage 1, place by place, beside what may not fit together in it: for its team alone. */
@Path("/certifications/{id}/audits/{audit}/gaps")
@Authenticated
public class GapsPage {
    /** What the page shows. */
    public record Sheet(
            WorkOnAFile.WithRecords told, Audit audit, ApplicationSheet documents, List<GapsOfAStage1.Told> gaps) {
        public UUID file() {
            return told.work().file().id();
        }

        public String title() {
            return told.work().file().file().title(audit);
        }

        /** How many nobody has said anything about. */
        public long open() {
            return gaps.stream().filter(GapsOfAStage1.Told::open).count();
        }

        /** Whether whoever reads audits in it, and so reads the working papers that are not yet records. */
        public boolean audits() {
            return audit.auditedBy(told.work().plain().person());
        }

        /** Whether questions can be put now. */
        public boolean asks() {
            return AuditMove.RAISE_QUESTION.from().contains(audit.standing());
        }

        /** Whether whoever reads says what becomes of questions. */
        public boolean disposes() {
            return AuditMove.DISPOSE_OF_QUESTION.from().contains(audit.standing())
                    && audit.leader()
                            .filter(m -> m.person().equals(told.work().plain().person()))
                            .isPresent();
        }
    }

    @CheckedTemplate(basePath = "gaps")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final GapsOfAStage1 gaps;
    private final Catalogue catalogue;

    GapsPage(WhoIsAsking who, WorkOnAFile work, GapsOfAStage1 gaps, Catalogue catalogue) {
        this.who = who;
        this.work = work;
        this.gaps = gaps;
        this.catalogue = catalogue;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID audit) {
        List<GapsOfAStage1.Told> found = gaps.of(who.get(), id, audit);
        WorkOnAFile.WithRecords all = work.withRecords(who.get(), id);
        Audit a = all.work().file().file().audit(audit).orElseThrow(NotThere::new);
        return Html.ok(Templates.page(new Sheet(all, a, new ApplicationSheet(all, catalogue, null), found)));
    }
}

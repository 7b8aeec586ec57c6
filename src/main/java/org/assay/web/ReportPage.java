package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.SectionsOfAReport;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.ReportSection;
import org.jboss.resteasy.reactive.RestPath;

/** The report of an audit, section by section, beside what its reviewer notes; returned or accepted by the forms of these deeds. */
@Path("/certifications/{id}/audits/{audit}/report")
@Authenticated
public class ReportPage {
    @CheckedTemplate(basePath = "report")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(ReportSheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final SectionsOfAReport reports;
    private final Sending sending;

    ReportPage(WhoIsAsking who, WorkOnAFile work, SectionsOfAReport reports, Sending sending) {
        this.who = who;
        this.work = work;
        this.reports = reports;
        this.sending = sending;
    }

    /** For the body, once the report was released. */
    @GET
    public Response show(@RestPath UUID id, @RestPath UUID audit) {
        List<ReportSection> sections = reports.of(who.get(), id, audit);
        WorkOnAFile.WithRecords all = work.withRecords(who.get(), id);
        return all.work()
                .file()
                .file()
                .audit(audit)
                .map(a -> Html.ok(Templates.page(new ReportSheet(
                        all,
                        a,
                        sections,
                        Objects.requireNonNull(UnderReview.of(all.work(), audit)),
                        sending.opened(Typed.nothing(Map.of()), Places.deed(id, Operation.RETURN_REPORT, audit))))))
                .orElseThrow(NotThere::new);
    }
}

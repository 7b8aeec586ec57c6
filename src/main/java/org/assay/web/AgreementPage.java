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
import org.assay.desk.agreement.Agreements;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.PaperTold;
import org.assay.file.PaperKind;
import org.jboss.resteasy.reactive.RestPath;

/** The agreement of a file, word by word: what was signed, what is offered, and what was offered before. */
@Path("/certifications/{id}/agreement")
@Authenticated
public class AgreementPage {
    @CheckedTemplate(basePath = "agreement")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(WorkOnAFile.Told work, List<Agreements.Told> texts, List<PaperTold> papers);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final Agreements agreements;

    AgreementPage(WhoIsAsking who, WorkOnAFile work, Agreements agreements) {
        this.who = who;
        this.work = work;
        this.agreements = agreements;
    }

    @GET
    public Response show(@RestPath UUID id) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        List<PaperTold> papers = told.papers().stream()
                .filter(p -> p.kind() == PaperKind.AGREEMENT)
                .toList();
        return Html.ok(Templates.page(told, agreements.of(who.get(), id), papers));
    }
}

package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.standard.Catalogue;
import org.assay.standard.CrosswalkRow;
import org.assay.standard.Framework;
import org.jboss.resteasy.reactive.RestPath;

/** One clause or control, or another framework with the clauses and controls that it touches. */
@Path("/standards/{id}")
@Authenticated
public class StandardsEntryPage {
    @CheckedTemplate(basePath = "standards")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(StandardsEntry entry, LocalDate asOf);

        static native TemplateInstance framework(Framework framework, List<CrosswalkRow> rows, LocalDate asOf);
    }

    private final Catalogue catalogue;
    private final WhoIsAsking who;

    StandardsEntryPage(Catalogue catalogue, WhoIsAsking who) {
        this.who = who;
        this.catalogue = catalogue;
    }

    @GET
    public Response show(@RestPath String id) {
        who.get();
        LocalDate asOf = catalogue.crosswalks().asOf();
        Optional<TemplateInstance> page = catalogue
                .requirement(id)
                .map(r -> StandardsEntry.of(catalogue, r))
                .or(() -> catalogue.control(id).map(c -> StandardsEntry.of(catalogue, c)))
                .map(entry -> Templates.entry(entry, asOf))
                .or(() -> catalogue
                        .framework(id)
                        .map(f -> Templates.framework(f, catalogue.crosswalks().of(f), asOf)));
        return Html.ok(page.orElseThrow(NotThere::new));
    }
}

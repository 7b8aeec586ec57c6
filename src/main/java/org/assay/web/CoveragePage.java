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
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.WhatAuditsTell;
import org.assay.file.cycle.Coverage;
import org.assay.file.cycle.Coverage.Kind;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jboss.resteasy.reactive.RestPath;

/** What the audits of a cycle have looked at so far, and what is still due. */
@Path("/certifications/{id}/coverage")
@Authenticated
public class CoveragePage {
    /** What the page shows. */
    public record Sheet(ACertification.Told told, Coverage coverage, Catalogue catalogue) {
        public List<Part> parts() {
            return List.of(
                    new Part("clauses", "Clauses", "Clause", coverage.of(Kind.CLAUSE)),
                    new Part("controls", "Controls that are included", "Control", coverage.of(Kind.CONTROL)),
                    new Part("systems", "AI systems in scope", "AI system", coverage.of(Kind.SYSTEM)));
        }

        /** What it is about, in words; empty where the catalogue has none. */
        public String topic(Coverage.Line line) {
            return switch (line.kind()) {
                case CLAUSE ->
                    catalogue.requirement(line.what()).map(Requirement::topic).orElse("");
                case CONTROL ->
                    catalogue.control(line.what()).map(Control::topic).orElse("");
                case SYSTEM -> "";
            };
        }
    }

    /** One table. */
    public record Part(String anchor, String title, String head, List<Coverage.Line> lines) {
        public long seen() {
            return lines.stream().filter(l -> !l.isDue()).count();
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final WhatAuditsTell audits;
    private final Catalogue catalogue;

    CoveragePage(WhoIsAsking who, ACertification certification, WhatAuditsTell audits, Catalogue catalogue) {
        this.who = who;
        this.certification = certification;
        this.audits = audits;
        this.catalogue = catalogue;
    }

    @GET
    public Response show(@RestPath UUID id) {
        Coverage coverage = audits.coverage(who.get(), id);
        return Html.ok(Templates.page(new Sheet(certification.of(who.get(), id), coverage, catalogue)));
    }
}

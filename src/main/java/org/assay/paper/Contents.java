package org.assay.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import java.util.Objects;
import org.assay.desk.paper.PaperSource;
import org.assay.paper.press.Sheet;

/** Which record stands beside which kind of paper, and how the two make a sheet. */
final class Contents {
    private Contents() {}

    static Content of(PaperSource source, House house) {
        return switch (source.kind()) {
            case CERTIFICATE -> new CertificateSheet(source, house);
            case AUDIT_REPORT -> AuditReport.of(source, house);
            case STAGE_1_REPORT -> Stage1Report.of(source, house);
            case AUDIT_PLAN -> PlanSheet.of(source, house);
            case TEAM_NOTIFICATION -> TeamPapers.notification(source, house);
            case APPOINTMENT -> TeamPapers.appointment(source, house);
            case TIME_WORKSHEET -> TimeWorksheet.of(source, house);
            case NONCONFORMITY_SHEET -> NonconformityPapers.sheet(source, house);
            case NONCONFORMITY_RECORD -> NonconformityPapers.record(source, house);
            case DECISION_FILE -> DecisionFile.of(source, house);
            case DECISION_LETTER, SUSPENSION_LETTER, LIFTING_LETTER, WITHDRAWAL_LETTER -> Letters.of(source, house);
            case APPLICATION_LETTER -> Letters.ofAnEnd(source, house);
            case AGREEMENT -> AgreementPaper.of(source, house);
        };
    }

    /** The same for the same content. */
    static Sheet sheet(Content content, Engine templates) {
        Template template =
                Objects.requireNonNull(templates.getTemplate("paper/" + content.template()), content.template());
        return new Sheet(
                template.data("c", content).render(),
                content.look(),
                content.title(),
                content.house().body().name(),
                content.about(),
                content.source().key(),
                content.source().dated(),
                content.attached());
    }
}

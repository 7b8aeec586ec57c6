package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.desk.fieldwork.DraftPaper;
import org.assay.desk.fieldwork.DraftPapers;
import org.assay.file.CertificationFile;
import org.assay.rule.FindingRule;
import org.assay.standard.Catalogue;

/** Begins the form of a nonconformity with what stands in the working paper that it comes from. */
@ApplicationScoped
class FindingFromAPaper {
    /** What is cited for a control that the statement of applicability includes: the risk treatment is not carried out. */
    private static final String CARRIED_OUT = "8.3";

    /** And for one that it leaves out: the risk treatment was not determined as it should be. */
    private static final String DETERMINED = "6.1.3";

    private final DraftPapers drafts;
    private final ProposalsForADeed proposals;
    private final Catalogue catalogue;

    FindingFromAPaper(DraftPapers drafts, ProposalsForADeed proposals, Catalogue catalogue) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.catalogue = catalogue;
    }

    /** Clause, control and evidence by their boxes; nothing where it is about neither. */
    Map<String, String> of(Acting who, CertificationFile file, UUID audit, String about) {
        UUID id = file.id();
        boolean control = catalogue.control(about).isPresent();
        if (!control && catalogue.requirement(about).isEmpty()) {
            return Map.of();
        }
        DraftPaper draft = drafts.of(who, id, audit).getOrDefault(about, DraftPaper.none(about));
        PapersForm.Line line = draft.begun()
                ? draft.line()
                : new DraftPaper(about, 0, proposals.paper(who, id, audit, about), Map.of(), Map.of(), null, null, "")
                        .line();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("clause", control ? cited(file, audit, about) : about);
        if (control) {
            fields.put("control", about);
        }
        fields.put("evidence", line.inWords());
        return fields;
    }

    private static String cited(CertificationFile file, UUID audit, String control) {
        return file.audit(audit)
                        .filter(a -> FindingRule.includes(file, a, control))
                        .isPresent()
                ? CARRIED_OUT
                : DETERMINED;
    }
}

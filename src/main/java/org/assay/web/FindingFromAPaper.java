package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.desk.fieldwork.DraftPaper;
import org.assay.desk.fieldwork.DraftPapers;
import org.assay.desk.fieldwork.PiecesOfADraft;
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
        DraftPaper kept = drafts.of(who, id, audit).getOrDefault(about, DraftPaper.none(about));
        DraftPaper draft = kept.begun()
                ? kept
                : new DraftPaper(about, 0, proposals.paper(who, id, audit, about), Map.of(), Map.of(), null, null, "");
        PapersForm.Line line = draft.line();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("clause", control ? cited(file, audit, about) : about);
        if (control) {
            fields.put("control", about);
        }
        String words = Objects.requireNonNullElse(line.evidence(), "").strip();
        fields.put("evidence", words.isEmpty() ? line.inWords() : words);
        pieces(draft.fields(), fields);
        return fields;
    }

    /** The pieces of evidence of the paper, one after the other. */
    private static void pieces(Map<String, String> paper, Map<String, String> fields) {
        int line = 0;
        for (int number : PiecesOfADraft.numbers(paper)) {
            String from = "seen[" + number + "].";
            String to = "seen[" + line++ + "].";
            paper.forEach((box, text) -> {
                if (box.startsWith(from)) {
                    fields.put(to + box.substring(from.length()), text);
                }
            });
        }
    }

    private static String cited(CertificationFile file, UUID audit, String control) {
        return file.audit(audit)
                        .filter(a -> FindingRule.includes(file, a, control))
                        .isPresent()
                ? CARRIED_OUT
                : DETERMINED;
    }
}

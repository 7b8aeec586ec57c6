package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.ReadBack;
import org.assay.desk.application.ApplicationForm;
import org.assay.file.Application;
import org.assay.file.CertificationFile;
import org.assay.file.Soa;
import org.assay.house.CatalogueFiles;
import org.assay.register.Canonical;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The programme of an initial audit as it is proposed from what was applied for. */
class ProposedProgrammeTest {
    private static final Catalogue CATALOGUE = CatalogueFiles.shipped();
    private static final CertificationFile FILE =
            CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "F-1", Standard.AIMS);
    private static final ApplicationForm APPLIED =
            ReadBack.as(Canonical.read("""
            {"type": "MID_SIZE_TECHNOLOGY", "headcount": 120, "owner": "Head of product", "sponsor": "Chief executive",
             "processList": [{"name": "Training", "owner": "Head of data"}, {"name": "Support", "owner": "Head of product"}],
             "supplierList": [{"name": "Corvane Models"}],
             "sites": [{"name": "Head office", "place": "Austin, US", "activity": "Development", "people": 120, "central": true}],
             "groups": [{"activity": "Engineering", "inScope": true, "work": ["OPERATES", "DEVELOPS"], "fullTime": 12},
                        {"activity": "Night desk", "inScope": true, "work": ["USES"], "fullTime": 6, "shifts": 3},
                        {"activity": "Kitchen", "inScope": true, "fullTime": 2}],
             "systems": [{"name": "PermitGuide", "purpose": "Answers", "technology": "GENERATIVE", "role": "PROVIDER",
                          "stage": "OPERATION", "regulatoryClass": "HIGH_RISK", "inScope": true},
                         {"name": "Toy", "purpose": "None", "technology": "CLASSICAL_ML", "role": "CUSTOMER", "stage": "DESIGN"}],
             "askedLater": "what this edition does not know"}
            """, com.fasterxml.jackson.databind.JsonNode.class), ApplicationForm.class);

    @Test
    void it_talks_to_three_levels_and_names_nobody_twice() {
        assertEquals("""
                Top management: Chief executive.
                Management: Head of product, Head of data.
                Operation: Engineering (develops, operates); Night desk (uses).""", proposed(FILE, APPLIED).get("interviews"));
    }

    @Test
    void it_looks_at_each_system_in_scope_each_site_shift_work_and_suppliers() {
        assertEquals("""
                AI system PermitGuide (generative AI, operation and monitoring; the client is provider, declared as high risk).
                Site Head office, Austin, United States: Development; the management system is steered from there.
                Work in 3 shifts: Night desk.
                Suppliers: Corvane Models.""", proposed(FILE, APPLIED).get("focus"));
    }

    @Test
    void controls_are_those_of_the_statement_and_none_before_it_is_there() {
        assertFalse(proposed(FILE, APPLIED).containsKey("controls"));
        CertificationFile stated = FILE.with(Application.DRAFT.with(new Soa(
                "1.0", LocalDate.of(2026, 11, 1), Set.of("A.2.3", "A.2.2"), Set.of("A.10.4"), Set.of(), Set.of())));
        assertEquals("A.2.2, A.2.3", proposed(stated, APPLIED).get("controls"));
        assertTrue(proposed(stated, APPLIED).getOrDefault("focus", "").contains("excludes: A.10.4."));
        assertTrue(proposed(stated, APPLIED).getOrDefault("remark", "").contains("version 1.0"));
    }

    @Test
    void without_an_application_on_record_it_names_the_clauses_alone() {
        assertEquals(Set.of("clauses"), proposed(FILE, null).keySet());
    }

    private static Map<String, String> proposed(CertificationFile file, @Nullable ApplicationForm applied) {
        Map<String, String> fields = new LinkedHashMap<>();
        ProposedProgramme.into(fields, file, applied, CATALOGUE);
        return fields;
    }
}

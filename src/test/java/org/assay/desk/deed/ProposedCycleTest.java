package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.CasesOfSituations;
import org.assay.standard.EveryVisit;
import org.junit.jupiter.api.Test;

/** What an audit beside those of the cycle begins with. */
class ProposedCycleTest {
    @Test
    void another_audit_begins_with_what_nonconformities_were_about() {
        List<CertificationFile> files = CasesOfSituations.all().values().stream()
                .map(c -> c.file())
                .filter(f -> f.findings().size() == 1)
                .filter(f -> f.findings().getFirst().told()
                        && f.findings().getFirst().standing().counts())
                .filter(f -> f.findings().getFirst().requirement().equals("8.4"))
                .distinct()
                .toList();
        assertTrue(files.size() > 1, "files with a nonconformity on 8.4: " + files.size());
        files.forEach(f -> assertEquals("8.4", proposed(f).get("clauses")));
    }

    @Test
    void of_a_file_without_nonconformities_nothing_is_proposed() {
        CertificationFile clean = CasesOfSituations.all().values().stream()
                .map(c -> c.file())
                .filter(f -> f.findings().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of(), proposed(clean));
    }

    private static Map<String, String> proposed(CertificationFile file) {
        Map<String, String> fields = new LinkedHashMap<>();
        ProposedCycle.everyVisit(fields, file, new EveryVisit(List.of()));
        return fields;
    }
}

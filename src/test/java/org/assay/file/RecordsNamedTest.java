package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assay.standard.Standard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsNamedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Its Stage 2 names clauses 8.4 and 6.1.3, and raised F-1. */
    private static final CertificationFile FILE = CertificationFile.begun(
                    new UUID(0, 1), new UUID(0, 2), "C-2026-0042", Standard.AIMS)
            .with(Audit.programmed(new UUID(0, 3), AuditKind.STAGE_2, Set.of("8.4", "6.1.3")))
            .with(new Finding(
                    new UUID(0, 4),
                    "F-1",
                    Grade.MINOR,
                    FindingStanding.RAISED,
                    "8.4",
                    "",
                    null,
                    new Finding.Terms(null, TODAY, false),
                    null));

    @ParameterizedTest
    @CsvSource({
        "I am 100% sure, false",
        "2 of us agree, false",
        "'All 3 agree, and 24 years of work', false",
        "We took 2.5 days for it, false",
        "See F-9, false",
        "'As F-1 says, it is one and the same', true",
        "Clause 8.4 was read, true",
        "'As 8.4 shows', true",
        "'As 7.9 shows', false",
        "Report IA-12, true",
        "'Report, part 3: an office', true",
        "page 7, true",
        "Sampling programme of 3 May, true",
        "'Minutes of 14 October, seen', true",
        "Minutes of March 2026, true",
        "Extract of 2026-11-03, true",
        "Extract of 2027-11-03, false",
        "Auszug vom 3.11.2026, true",
        "'Bericht, Seite 4', true",
        "Agreement A-2026-0007, true",
        "It may be 3, false",
        "Everybody knows, false"
    })
    void words_name_a_record_or_a_mere_number(String words, boolean names) {
        assertEquals(names, RecordsNamed.in(words, FILE, TODAY));
    }
}

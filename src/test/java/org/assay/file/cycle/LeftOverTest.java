package org.assay.file.cycle;

import static org.assay.file.AiRole.PROVIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Result;
import org.junit.jupiter.api.Test;

/** What an audit did not examine waits for the next one, until one has examined it. */
class LeftOverTest {
    private static final Application APPLICATION = Years.application(
            Years.profile(1, Years.system(PROVIDER, true)), Years.soa("1.0", Set.of("A.2.2"), Set.of("A.10.3")));
    private static final Set<String> POINTS = Set.of("8.4", "complaints");
    private static final Audit ONE = Years.surveillance(1, LocalDate.of(2026, 12, 2), POINTS, Set.of("A.2.2"));
    private static final Audit TWO = Years.surveillance(2, LocalDate.of(2027, 6, 1), Set.of("8.4"), Set.of());
    private static final Audit THREE = Years.surveillance(3, LocalDate.of(2027, 12, 1), POINTS, Set.of());

    private static List<String> left(Audit audit, Audit... audits) {
        CertificationFile file = Years.granted(APPLICATION);
        for (Audit a : audits) {
            file = file.with(a);
        }
        return LeftOver.into(audit, file).stream().map(LeftOver::about).toList();
    }

    @Test
    void it_waits_for_the_next_audit_and_is_none_of_the_audit_itself() {
        Audit held = Years.held(ONE, APPLICATION, Result.NOT_EXAMINED, Set.of());
        assertEquals(List.of("8.4", "A.2.2", "complaints"), left(TWO, held, TWO));
        assertEquals(List.of(), left(held, held, TWO));
    }

    @Test
    void what_an_audit_between_has_examined_waits_no_longer() {
        Audit held = Years.held(ONE, APPLICATION, Result.NOT_EXAMINED, Set.of());
        Audit between = Years.held(TWO, APPLICATION, Result.OBSERVATION, Set.of());
        assertEquals(List.of("A.2.2", "complaints"), left(THREE, held, between, THREE));
    }

    @Test
    void what_was_examined_leaves_nothing() {
        Audit held = Years.held(ONE, APPLICATION, Result.NONCONFORMITY, Set.of());
        assertEquals(List.of(), left(TWO, held, TWO));
    }
}

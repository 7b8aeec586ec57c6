package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    private static final Person WIM = new Person(new UUID(0, 1));
    private static final Verification VERIFICATION = new Verification(WIM, LocalDate.of(2026, 10, 20));

    @Test
    void nothing_is_verified_by_nobody() {
        assertThrows(IllegalArgumentException.class, () -> finding(FindingStanding.VERIFIED, null));
    }

    @ParameterizedTest
    @EnumSource(names = "VERIFIED", mode = EnumSource.Mode.EXCLUDE)
    void what_is_still_open_is_verified_by_nobody(FindingStanding open) {
        assertThrows(IllegalArgumentException.class, () -> finding(open, VERIFICATION));
    }

    @Test
    void a_finding_keeps_its_words_when_it_moves() {
        var moved = finding(FindingStanding.RAISED, null).at(FindingStanding.VERIFIED, VERIFICATION);
        assertEquals(finding(FindingStanding.VERIFIED, VERIFICATION), moved);
    }

    private static Finding finding(FindingStanding standing, @Nullable Verification verification) {
        return new Finding(
                new UUID(0, 3),
                "F-1",
                Grade.MAJOR,
                standing,
                "8.4",
                "Nobody looked.",
                null,
                Finding.Terms.NONE,
                verification);
    }
}

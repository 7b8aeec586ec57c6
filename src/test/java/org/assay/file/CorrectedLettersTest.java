package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Letters of corrections add up under one name, whatever is decided or told about something else. */
class CorrectedLettersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Person LIVIA = new Person(new UUID(0, 1));
    private static final CertificatePaper CORRECTED = printed(granted("the name"), typo(2));

    @Test
    void a_decision_under_the_same_name_forgets_no_letter() {
        assertEquals(2, CORRECTED.lettersCorrected());
        assertEquals(2, decided(CORRECTED, "the name").lettersCorrected());
        assertEquals(3, printed(decided(CORRECTED, "the name"), typo(1)).lettersCorrected());
    }

    @Test
    void a_decision_for_another_holder_begins_anew() {
        assertEquals(0, decided(CORRECTED, "another name").lettersCorrected());
    }

    @Test
    void a_notice_of_another_name_begins_anew_and_one_of_an_address_does_not() {
        assertEquals(0, printed(CORRECTED, told(true)).lettersCorrected());
        assertEquals(2, printed(CORRECTED, told(false)).lettersCorrected());
        assertEquals(
                2,
                printed(CORRECTED, new Reissue(ReissueKind.TRANSLATION, null, null, null, null, null))
                        .lettersCorrected());
    }

    private static CertificatePaper granted(String name) {
        return decided(CertificatePaper.NONE, name);
    }

    private static CertificatePaper decided(CertificatePaper was, String name) {
        return was.drafted(new Proof("wording", "sentence", Set.of(1), Set.of(1), name))
                .approved(DAY)
                .issued();
    }

    private static CertificatePaper printed(CertificatePaper was, Reissue asked) {
        return was.asked(asked, LIVIA, DAY).printed();
    }

    private static Reissue typo(int letters) {
        return new Reissue(ReissueKind.EDITORIAL, null, Fault.BODY, letters, true, null);
    }

    private static Reissue told(boolean renames) {
        return new Reissue(ReissueKind.NAME_OR_ADDRESS, null, null, 20, renames, null).noticed(true);
    }
}

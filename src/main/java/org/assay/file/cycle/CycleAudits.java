package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Term;

/** The audits that the next decision rests on and that looked at the scope itself: Stage 1 aside, once they are conducted. */
public final class CycleAudits {
    private CycleAudits() {}

    /** Those of the file as it stands. */
    public static Stream<Audit> of(CertificationFile file) {
        LocalDate since = begunAnew(file);
        return file.basis().audits().stream()
                .filter(a -> a.kind() != AuditKind.STAGE_1)
                .filter(a -> a.standing().conducted() || a.before())
                .filter(a -> a.lastDay().filter(d -> d.isAfter(since)).isPresent());
    }

    /** Where a Stage 2 is carried out anew after expiry, what was looked at before it no longer counts. */
    private static LocalDate begunAnew(CertificationFile file) {
        return file.certification()
                .term()
                .map(Term::until)
                .filter(until -> file.latest()
                        .filter(a -> a.kind() == AuditKind.STAGE_2)
                        .flatMap(Audit::lastDay)
                        .filter(d -> d.isAfter(until))
                        .isPresent())
                .orElse(LocalDate.MIN);
    }
}

package org.assay.file;

import java.util.Optional;
import org.assay.audittime.Derivation;
import org.assay.audittime.Inputs;
import org.assay.audittime.InputsCheck;
import org.assay.audittime.Methods;

/** What audits take by what is known of the client today, not by what was known when its days were determined. */
public final class TimeToday {
    private TimeToday() {}

    /**
     * Half-days of a kind of audit: as determined last, and more where what the client has said since takes more by the same
     * method. 0 where nothing was determined.
     */
    public static int of(AuditKind kind, CertificationFile file, Methods methods) {
        AuditTime time = file.time();
        if (time == null) {
            return 0;
        }
        int determined = time.of(kind);
        Reckoned reckoned = time.reckoned();
        return reckoned == null
                ? determined
                : InputsToday.of(file)
                        .filter(in -> !in.equals(reckoned.inputs()))
                        .flatMap(in -> derived(time, in, methods))
                        .map(d -> Math.max(determined, days(d, kind)))
                        .orElse(determined);
    }

    /** Whether the method of the file comes to the same today as when the time was determined last. */
    public static boolean stands(CertificationFile file, Methods methods) {
        AuditTime time = file.time();
        Inputs in = InputsToday.of(file).orElse(null);
        if (time == null || in == null) {
            return false;
        }
        Reckoned reckoned = time.reckoned();
        if (reckoned == null) {
            return !InputsToday.extendedSince(file, time.determinedOn());
        }
        return derived(time, in, methods)
                .map(d ->
                        d.proposed().total() == reckoned.derivation().proposed().total())
                .orElse(in.equals(reckoned.inputs()));
    }

    private static int days(Derivation d, AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> d.proposed().stage1();
            case STAGE_2 -> d.proposed().stage2();
            case SURVEILLANCE -> d.surveillance();
            case RECERTIFICATION -> d.recertification();
            case FOLLOW_UP, SPECIAL -> 0;
        };
    }

    /** What the method of the file comes to; empty where it can no longer be asked, or cannot reckon with them. */
    public static Optional<Derivation> derived(AuditTime time, Inputs in, Methods methods) {
        return InputsCheck.of(in).isEmpty()
                ? methods.find(time.method()).flatMap(m -> m.proposed(in))
                : Optional.empty();
    }
}

package org.assay.desk.time;

import java.util.Comparator;
import java.util.Optional;
import org.assay.audittime.Derivation;
import org.assay.audittime.Inputs;
import org.assay.audittime.InputsCheck;
import org.assay.audittime.Methods;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.KnownInputs;
import org.assay.file.Profile;
import org.assay.file.Wider;
import org.assay.standard.Catalogue;

/** What later audits take by what is known of the client today, not by what was known when its days were determined. */
public final class TimeToday {
    private TimeToday() {}

    /**
     * Half-days of a kind of audit: as determined, and more where the scope that is in effect by now takes more by the same
     * method. Methods of a licensed table are not asked again here.
     */
    public static int of(AuditTime time, AuditKind kind, CertificationFile file, Catalogue catalogue) {
        int determined = time.of(kind);
        return today(time, file, catalogue)
                .map(d -> switch (kind) {
                    case SURVEILLANCE -> Math.max(determined, d.surveillance());
                    case RECERTIFICATION -> Math.max(determined, d.recertification());
                    case STAGE_1, STAGE_2, FOLLOW_UP, SPECIAL -> determined;
                })
                .orElse(determined);
    }

    private static Optional<Derivation> today(AuditTime time, CertificationFile file, Catalogue catalogue) {
        return Optional.ofNullable(time.reckoned())
                .flatMap(_ -> wider(file))
                .map(KnownInputs::of)
                .filter(TimeToday::whole)
                .flatMap(in -> Methods.of(catalogue).find(time.method()).map(m -> m.derive(in, null)));
    }

    private static boolean whole(Inputs in) {
        return InputsCheck.of(in).isEmpty();
    }

    /** The application for the wider scope that is in effect and was told of last. */
    private static Optional<Profile> wider(CertificationFile file) {
        return file.changes().stream()
                .filter(ChangeNotice::inEffect)
                .filter(n -> n.wider() != null)
                .max(Comparator.comparing(ChangeNotice::id))
                .map(ChangeNotice::wider)
                .map(Wider::profile);
    }
}

package org.assay.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.file.Audit;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Profile;
import org.assay.file.cycle.Spent;
import org.assay.standard.AuditDays;
import org.assay.standard.Catalogue;
import org.assay.standard.Span;

/**
 * Audit days of a file beside what is usual by our sources. It plans and warns; no rule looks at it, and no day follows from it.
 */
public final class UsualDays {
    private static final int LAST = 6;

    private UsualDays() {}

    /** The initial audit as it was determined, and its latest audits, each as far as it has come; none while nothing is known. */
    public static List<LeadTime> of(CertificationFile file, Catalogue catalogue) {
        List<LeadTime> all = new ArrayList<>();
        initial(file, catalogue).ifPresent(all::add);
        List<Audit> audits = file.audits().stream()
                .filter(a -> a.standing().counts() && !a.before())
                .toList();
        audits.stream().skip(Math.max(0, audits.size() - LAST)).forEach(a -> of(a, file, catalogue)
                .ifPresent(all::add));
        return all;
    }

    /** Both stages together, for this kind of organisation. */
    private static Optional<LeadTime> initial(CertificationFile file, Catalogue catalogue) {
        Profile profile = file.application().profile();
        AuditTime time = file.application().time();
        if (profile == null || time == null) {
            return Optional.empty();
        }
        AuditDays row = catalogue.auditDays(profile.type().key());
        return Optional.of(new LeadTime(
                "Days of the initial audit",
                row.minDays() + " to " + Days.halves(2 * row.maxDays()) + " for this kind of organisation",
                Days.halves(time.total()) + " determined",
                time.total() > 2 * row.maxDays()));
    }

    private static Optional<LeadTime> of(Audit audit, CertificationFile file, Catalogue catalogue) {
        return usual(audit, catalogue).flatMap(s -> {
            Spent spent = Spent.of(audit, file);
            Integer planned = spent.planned();
            Integer held = spent.delivered();
            int days = held != null ? held : planned != null ? planned : spent.required();
            return days == 0
                    ? Optional.empty()
                    : Optional.of(new LeadTime(
                            "Days of " + spent.title(),
                            s.min() + " to " + Days.halves(2 * s.max()) + (s.openAbove() ? ", large clients more" : ""),
                            Days.halves(days) + (held != null ? " held" : planned != null ? " planned" : " determined"),
                            days > 2 * s.max() && !s.openAbove()));
        });
    }

    private static Optional<Span> usual(Audit audit, Catalogue catalogue) {
        String key =
                switch (audit.kind()) {
                    case STAGE_1 -> "stage_1_days";
                    case STAGE_2 -> "stage_2_days";
                    case SURVEILLANCE -> "surveillance_days";
                    case RECERTIFICATION, FOLLOW_UP, SPECIAL -> "";
                };
        return catalogue.durations().durations().stream()
                .filter(s -> s.key().equals(key))
                .findFirst();
    }
}

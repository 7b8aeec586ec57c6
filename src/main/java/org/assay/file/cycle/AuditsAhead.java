package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Standing;

/**
 * What lies ahead of a certified client, with the days that hold for it: the surveillances that are left of its cycle and the
 * recertification behind them; once none is left, recertification and the surveillances of the cycle after it. The last one is
 * foreseen and not fixed.
 */
public record AuditsAhead(List<One> audits) {
    private static final Set<Standing> LIVES =
            Set.of(Standing.GRANTED, Standing.CERTIFIED, Standing.SUSPENDED, Standing.EXPIRED);

    /** An audit that is ahead. */
    public record One(AuditKind kind, String name, int halfDays) {
        /** {@code Surveillance 2: 1.5 days}. */
        public String words() {
            return name + ": " + Days.halves(halfDays);
        }
    }

    public AuditsAhead {
        audits = List.copyOf(audits);
    }

    /** Whether a certification runs that audits are ahead of. */
    public static boolean livesOn(CertificationFile file, LocalDate day) {
        return LIVES.contains(file.standingOn(day));
    }

    /** Empty where nobody has determined days for what is ahead. */
    public static Optional<AuditsAhead> of(CertificationFile file) {
        List<Audit> cycle = file.ofCycle(file.certification().cycles().size()).stream()
                .filter(a -> a.kind().regular())
                .toList();
        AuditTime time = file.time();
        List<One> all = new ArrayList<>();
        ahead(file, cycle, AuditKind.SURVEILLANCE).forEach(all::add);
        if (cycle.isEmpty() && time != null) {
            surveillances("", time).forEach(all::add);
        }
        boolean left = !all.isEmpty();
        List<One> anew = ahead(file, cycle, AuditKind.RECERTIFICATION).toList();
        if (!anew.isEmpty()) {
            all.add(anew.getFirst());
        } else if (time != null && cycle.stream().noneMatch(a -> a.kind() == AuditKind.RECERTIFICATION)) {
            all.add(of(AuditKind.RECERTIFICATION, "Recertification", time));
        }
        if (!left) {
            if (time == null) {
                return Optional.empty();
            }
            surveillances(" of the next cycle", time).forEach(all::add);
            all.add(of(AuditKind.RECERTIFICATION, "Recertification at the end of the next cycle", time));
        }
        return all.stream().allMatch(o -> o.halfDays() > 0) && all.getLast().kind() == AuditKind.RECERTIFICATION
                ? Optional.of(new AuditsAhead(all))
                : Optional.empty();
    }

    private static Stream<One> ahead(CertificationFile file, List<Audit> cycle, AuditKind kind) {
        return cycle.stream()
                .filter(a -> a.kind() == kind && a.standing().ahead())
                .map(a -> new One(kind, file.title(a), file.determined(a)));
    }

    private static Stream<One> surveillances(String of, AuditTime time) {
        return Stream.of("Surveillance 1", "Surveillance 2").map(n -> of(AuditKind.SURVEILLANCE, n + of, time));
    }

    private static One of(AuditKind kind, String name, AuditTime time) {
        return new One(kind, name, time.of(kind));
    }
}

package org.assay.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Agreement;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Profile;
import org.assay.standard.AuditDays;
import org.assay.standard.Catalogue;
import org.assay.standard.Span;
import org.jspecify.annotations.Nullable;

/**
 * How long a stretch of the way to a first certificate took, beside what is usual by our sources. It plans and warns; no rule
 * looks at it.
 *
 * @param usual such as {@code 2 to 4 weeks}
 * @param happened such as {@code 3 weeks}, or {@code 3 weeks so far}
 * @param over whether it took longer than is usual
 */
public record LeadTime(String topic, String usual, String happened, boolean over) {
    /** Stretches of the way and days of its audits, as whoever plans needs them. */
    public static List<LeadTime> all(CertificationFile file, Catalogue catalogue, LocalDate today) {
        return Stream.concat(of(file, catalogue, today).stream(), UsualDays.of(file, catalogue).stream())
                .toList();
    }

    /** Those that have begun, in their order; none of a file that was brought forward, for its days are not known. */
    public static List<LeadTime> of(CertificationFile file, Catalogue catalogue, LocalDate today) {
        List<LeadTime> all = new ArrayList<>();
        if (file.broughtForward() == null) {
            // of what has ended without a certificate nothing goes on to take longer
            boolean ended = file.certification().grantedOn() == null && file.closedOn(today);
            LocalDate granted = file.certification().grantedOn();
            LocalDate afterStage1 = lastDay(file, AuditKind.STAGE_1);
            LocalDate stage2 = firstDay(file, AuditKind.STAGE_2);
            LocalDate afterStage2 = lastDay(file, AuditKind.STAGE_2);
            span(catalogue, "stage_1_to_stage_2")
                    .ifPresent(s -> of(s, afterStage1, stage2, today, ended).ifPresent(all::add));
            span(catalogue, "stage_2_to_certificate")
                    .ifPresent(s -> of(s, afterStage2, granted, today, ended).ifPresent(all::add));
            Agreement agreement = file.agreement();
            whole(file, catalogue)
                    .flatMap(s -> of(s, agreement == null ? null : agreement.signedOn(), granted, today, ended))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** From the agreement to the certificate: of this kind of organisation where it is known, else of any. */
    private static Optional<Span> whole(CertificationFile file, Catalogue catalogue) {
        Profile profile = file.application().profile();
        Optional<Span> any = span(catalogue, "engagement_to_certificate");
        if (profile == null) {
            return any;
        }
        AuditDays row = catalogue.auditDays(profile.type().key());
        return any.map(s ->
                new Span(s.key(), s.topic(), s.unit(), row.minMonths(), row.maxMonths(), s.openAbove(), s.source()));
    }

    private static Optional<Span> span(Catalogue catalogue, String key) {
        return catalogue.durations().durations().stream()
                .filter(s -> s.key().equals(key))
                .findFirst();
    }

    private static Optional<LeadTime> of(
            Span usual, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, boolean ended) {
        LocalDate end = until == null || until.isAfter(today) ? today : until;
        if (from == null || from.isAfter(end) || (ended && until == null)) {
            return Optional.empty();
        }
        long whole = unit(usual).between(from, end);
        boolean over = from.plus(usual.max(), unit(usual)).isBefore(end) && !usual.openAbove();
        return Optional.of(new LeadTime(
                usual.topic(),
                usual.min() + " to " + counted(usual.max(), usual),
                (over && whole == usual.max() ? "more than " : "")
                        + (whole == 0 ? "less than " + counted(1, usual) : counted(whole, usual))
                        + (until == null || until.isAfter(today) ? " so far" : ""),
                over));
    }

    private static String counted(long number, Span usual) {
        String unit =
                switch (usual.unit()) {
                    case DAYS -> "day";
                    case WEEKS -> "week";
                    case MONTHS -> "month";
                    case US_DOLLARS -> throw notTime(usual);
                };
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static ChronoUnit unit(Span usual) {
        return switch (usual.unit()) {
            case DAYS -> ChronoUnit.DAYS;
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
            case US_DOLLARS -> throw notTime(usual);
        };
    }

    private static IllegalArgumentException notTime(Span usual) {
        return new IllegalArgumentException(usual.key() + " is no stretch of time");
    }

    private static @Nullable LocalDate firstDay(CertificationFile file, AuditKind kind) {
        return file.audit(kind).flatMap(Audit::firstDay).orElse(null);
    }

    private static @Nullable LocalDate lastDay(CertificationFile file, AuditKind kind) {
        return file.audit(kind)
                .filter(a -> a.standing().conducted())
                .flatMap(Audit::lastDay)
                .orElse(null);
    }
}

package org.assay.desk.portfolio;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.calendar.Limits;
import org.assay.calendar.Surveillance;
import org.assay.file.AuditKind;
import org.assay.file.Grade;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;

/**
 * Whether the days of a row can be true together. What cannot be, or may not be by a SHALL of the certification itself, is a
 * mistake; what is late or unusual and true all the same is a remark, for hiding it would help nobody: whoever signs reads it,
 * and the file goes on with it.
 */
final class Plausibility {
    private final Cells cells;
    private final Running row;
    private final LocalDate today;
    private final Law law;
    private final List<String> remarks = new ArrayList<>();

    private Plausibility(Cells cells, Running row, LocalDate today, Law law) {
        this.cells = cells;
        this.row = row;
        this.today = today;
        this.law = law;
    }

    /** The remarks; mistakes are noted with the cells. */
    static List<String> remarks(Cells cells, Running row, Known known) {
        Plausibility p = new Plausibility(cells, row, known.today(), known.law());
        p.validity();
        p.suspension();
        p.order();
        p.surveillance();
        p.papers();
        p.scope();
        return p.remarks;
    }

    private void not(boolean wrong, Column column, String reason) {
        if (wrong) {
            cells.wrong(column, reason);
        }
    }

    private void remark(boolean noted, String words) {
        if (noted) {
            remarks.add(words);
        }
    }

    private void validity() {
        not(row.firstIssued().isAfter(today), Column.FIRST_ISSUED, "This day has not come yet");
        // of ISO/IEC 42001 there is no edition before this one; of another standard the first decision may be older
        not(
                row.standard() == Standard.AIMS
                        && row.firstIssued().getYear() < row.standard().year(),
                Column.FIRST_ISSUED,
                "It lies before " + row.standard().edition() + " was published: nobody was certified to it");
        not(row.cycleFrom().isAfter(today), Column.CYCLE_START, "This day has not come yet");
        not(
                row.cycleFrom().isBefore(row.firstIssued()),
                Column.CYCLE_START,
                "The cycle would begin before the first decision of " + written(row.firstIssued()));
        not(
                row.issuedOn().isBefore(row.firstIssued()) || row.issuedOn().isAfter(today),
                Column.ISSUED_ON,
                "A revision is issued between the first decision and today");
        not(
                row.validUntil().isBefore(today),
                Column.VALID_UNTIL,
                "It has expired, and only what is in force is brought forward; a Stage 2 at least, or a new application,"
                        + " comes before certification (ISO/IEC 17021-1, 9.6.3.2.5)");
        int years = law.of(Parameter.CYCLE_YEARS);
        if (row.cycle() == 1) {
            LocalDate limit = Limits.firstExpiry(row.cycleFrom(), years);
            not(
                    row.validUntil().isAfter(limit),
                    Column.VALID_UNTIL,
                    "A first cycle that was decided on " + written(row.cycleFrom()) + " ends on " + written(limit)
                            + " at the latest (ISO/IEC 17021-1, 9.1.3.2)");
        } else {
            // a renewal may be decided some months early and keeps the old rhythm (ISO/IEC 17021-1, 9.6.3.2.3)
            LocalDate limit = row.cycleFrom().plusYears(years).plusMonths(law.of(Parameter.EARLY_RENEWAL_MONTHS));
            not(
                    row.validUntil().isAfter(limit),
                    Column.VALID_UNTIL,
                    "A cycle that was decided on " + written(row.cycleFrom()) + " ends on " + written(limit)
                            + " at the latest, however early the renewal was (ISO/IEC 17021-1, 9.6.3.2.3)");
            not(
                    row.cycleFrom().isAfter(row.firstIssued().plusYears(2L * years)),
                    Column.CYCLE_START,
                    "That would be a third cycle or a later one, which cannot be brought forward yet");
        }
    }

    private void suspension() {
        Running.Suspended suspended = row.suspended();
        if (suspended == null) {
            return;
        }
        not(suspended.since().isAfter(today), Column.SUSPENDED_SINCE, "This day has not come yet");
        not(
                suspended.since().isBefore(row.cycleFrom()),
                Column.SUSPENDED_SINCE,
                "It would have been suspended before its cycle began, and a cycle begins with what is valid");
        LocalDate limit = Limits.suspensionUntil(suspended.since(), law.of(Parameter.SUSPENSION_MONTHS));
        remark(
                limit.isBefore(today),
                "It has been suspended for longer than is usual: the limit was " + written(limit)
                        + ". It is withdrawn or reduced, or lifted with a recorded reason (note to ISO/IEC 17021-1, 9.6.5.4).");
    }

    private void order() {
        Optional<LocalDate> behind = row.audits().stream()
                .filter(a -> a.cycle() < row.cycle())
                .map(Running.Held::lastDay)
                .findFirst();
        not(
                behind.filter(row.cycleFrom()::isBefore).isPresent(),
                Column.CYCLE_AUDIT_ENDED,
                "The audit would have ended after the decision that rests on it");
        LocalDate before = row.cycleFrom();
        for (Running.Held a : row.audits()) {
            Column column = ended(a);
            not(a.lastDay().isAfter(today), column, "This day has not come yet");
            if (a.cycle() == row.cycle()) {
                not(
                        !a.lastDay().isAfter(before),
                        column,
                        "It would not lie after " + written(before) + ", the day of what comes before it in the cycle");
                before = a.lastDay();
            }
        }
        boolean second = row.audits().stream().anyMatch(a -> a.kind() == AuditKind.SURVEILLANCE && a.number() == 2);
        boolean one = row.audits().stream().anyMatch(a -> a.kind() == AuditKind.SURVEILLANCE && a.number() == 1);
        not(second && !one, Column.SURVEILLANCE_1_ENDED, "The second surveillance has a day and the first has none");
        not(row.agreementSigned().isAfter(today), Column.AGREEMENT_SIGNED, "This day has not come yet");
        not(
                row.cycle() == 1
                        && behind.filter(row.agreementSigned()::isAfter).isPresent(),
                Column.AGREEMENT_SIGNED,
                "It was signed after the initial audit, which needs an agreement (ISO/IEC 17021-1, 5.1.2); enter the one"
                        + " that the audit rested on");
        not(row.soaDated().isAfter(today), Column.SOA_DATE, "This day has not come yet");
        not(row.inScope() > row.headcount(), Column.PERSONS_IN_SCOPE, "These are more than the whole organisation has");
    }

    private Column ended(Running.Held a) {
        return switch (a.kind()) {
            case SURVEILLANCE -> a.number() == 1 ? Column.SURVEILLANCE_1_ENDED : Column.SURVEILLANCE_2_ENDED;
            case RECERTIFICATION -> a.cycle() == row.cycle() ? Column.RECERTIFICATION_ENDED : Column.CYCLE_AUDIT_ENDED;
            case STAGE_1, STAGE_2, FOLLOW_UP, SPECIAL -> Column.CYCLE_AUDIT_ENDED;
        };
    }

    /** Late surveillance is a deviation of the body and stays on record; it does not undo what was decided. */
    private void surveillance() {
        List<LocalDate> held = row.audits().stream()
                .filter(a -> a.kind() == AuditKind.SURVEILLANCE)
                .map(Running.Held::lastDay)
                .toList();
        LocalDate firstBy = Surveillance.firstBy(row.cycleFrom(), law.of(Parameter.FIRST_SURVEILLANCE_MONTHS));
        LocalDate first = held.isEmpty() ? today : held.getFirst();
        remark(
                first.isAfter(firstBy),
                held.isEmpty()
                        ? "The first surveillance of the cycle is overdue since " + written(firstBy)
                                + " (ISO/IEC 17021-1, 9.1.3.3)."
                        : "The first surveillance of the cycle ended after " + written(firstBy)
                                + " (ISO/IEC 17021-1, 9.1.3.3).");
        LocalDate since = row.audits().stream()
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION && a.cycle() < row.cycle())
                .map(Running.Held::lastDay)
                .max(LocalDate::compareTo)
                .orElse(row.cycleFrom());
        List<Integer> without = Surveillance.yearsWithout(since, row.validUntil(), held);
        without.stream()
                .filter(year -> year < today.getYear())
                .forEach(year -> remark(true, "There was no surveillance in " + year + " (ISO/IEC 17021-1, 9.1.3.3)."));
        LocalDate next = held.isEmpty()
                ? firstBy
                : without.stream()
                        .filter(year -> year >= today.getYear())
                        .findFirst()
                        .map(year -> LocalDate.of(year, 12, 31))
                        .orElse(row.validUntil());
        remark(
                held.size() > 1 && next.isBefore(row.validUntil()),
                "Two surveillances were held, and there is none in " + next.getYear() + ": another one is due by "
                        + written(next) + " (ISO/IEC 17021-1, 9.1.3.3).");
        LocalDate said = row.nextDue();
        remark(
                said != null && said.isAfter(next),
                "The books of before say that the next audit is due on " + written(said == null ? next : said)
                        + "; by the law it is due by " + written(next) + ".");
    }

    /** What an application and a proof must not say is printed already: whoever signs knows what the register will show. */
    private void scope() {
        List<String> claims = law.words().claims(row.scope()).refused();
        remark(
                !claims.isEmpty(),
                "The scope says " + claims.stream().map(w -> "“" + w + "”").collect(joining(", "))
                        + ": it praises, or names another law or standard (ISO/IEC 17021-1, 8.2.2 f), and would stand so in"
                        + " the public register.");
    }

    private void papers() {
        LocalDate audited = row.audits().stream()
                .map(Running.Held::lastDay)
                .max(LocalDate::compareTo)
                .orElse(today);
        remark(
                row.soaDated().isAfter(audited),
                "The statement of applicability is of a later day than the last audit: which version was audited is open.");
        Optional<LocalDate> late = row.findings().stream()
                .map(Running.Open::dueOn)
                .filter(d -> d.isBefore(today))
                .min(LocalDate::compareTo);
        remark(late.isPresent(), "The answer to a nonconformity is overdue since " + written(late.orElse(today)) + ".");
        row.findings().stream()
                .filter(f -> f.grade() == Grade.MAJOR && f.raisedOn().isBefore(row.cycleFrom()))
                .forEach(f -> remark(
                        true,
                        "The major nonconformity " + f.reference() + " was raised before the decision of "
                                + written(row.cycleFrom())
                                + " and is still open: it had to be verified before (ISO/IEC 17021-1, 9.5.2 b)."));
        remark(
                row.findings().stream()
                        .anyMatch(f -> f.grade() == Grade.MAJOR && f.dueOn().isAfter(row.validUntil())),
                "A major nonconformity is due after the last day of validity.");
    }
}

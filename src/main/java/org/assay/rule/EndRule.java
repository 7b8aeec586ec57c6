package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Advice;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.Standing;

/** How an engagement ends without a certificate (ISO/IEC 17021-1, 9.5.1). */
public enum EndRule implements Rule {
    NOTHING_IS_CERTIFIED(Stated.shall("DEC-02n", "9.5.1")
            .says(
                    "An application ends without a decision only while nothing has been decided on it; a certification ends"
                            + " by a decision.")
            .otherwise("Ask the body to end the certification.")
            .brokenBy(c -> {
                Standing standing = c.file().standingOn(c.today());
                return standing == Standing.NONE
                        ? Optional.empty()
                        : Optional.of("It stands at “" + standing.words() + "”.");
            })),

    NOTHING_IS_LEFT_TO_DECIDE(Stated.shall("DEC-02l", "9.5.1")
            .says("The body lets an application lapse only where no audit runs and no Stage 2 waits for its decision.")
            .otherwise("Conclude or terminate the audit that runs; decide on a Stage 2 that was conducted.")
            .brokenBy(c -> running(c).or(() -> c.file()
                    .audit(AuditKind.STAGE_2)
                    .filter(a -> a.standing().conducted())
                    .map(a -> c.file().title(a) + " waits for a decision.")))),

    AN_APPLICATION_STANDS(Stated.shall("DEC-04w", "9.5.1, 9.1.2")
            .asTheBodyReadsIt()
            .says(
                    "What is granted or refused is applied for: the application was not withdrawn, and was neither declined"
                            + " nor let lapse.")
            .otherwise("Leave it: nothing is applied for. Another application begins another file.")
            .brokenBy(c -> c.file().application().standing().ended()
                    ? Optional.of("The application stands at “"
                            + c.file().application().standing().words() + "”.")
                    : Optional.empty())),

    NOTHING_MORE_IS_TO_COME(Stated.shall42006("AIMS-23r", "8.4.2")
            .alsoKeeps("DEC-04r")
            .says(
                    "Certification is refused after Stage 2 has ended, or where there is no Stage 2 to come: Stage 1 says not"
                            + " ready, or an audit was terminated.")
            .otherwise("Wait until the audit is over. Where nothing was audited, let the application lapse.")
            .brokenBy(c -> running(c).or(() -> nothingAudited(c))));

    private final Stated stated;

    EndRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> running(Case c) {
        return c.file().audits().stream()
                .filter(Audit::underWay)
                .findFirst()
                .map(a -> c.file().title(a) + " is under way.");
    }

    private static Optional<String> nothingAudited(Case c) {
        Optional<Audit> stage2 =
                c.file().audit(AuditKind.STAGE_2).filter(a -> a.standing().conducted());
        if (stage2.isPresent()) {
            return stage2.flatMap(Audit::lastDay)
                    .filter(c.today()::isBefore)
                    .map(day -> "Stage 2 lasts until " + written(day) + ".");
        }
        boolean ended = notReady(c).findAny().isPresent()
                || c.file().audits().stream()
                        .anyMatch(a ->
                                a.standing() == AuditStanding.TERMINATED || a.standing() == AuditStanding.EXHAUSTED);
        return ended ? Optional.empty() : Optional.of("No audit has shown what a refusal could rest on.");
    }

    private static Stream<Advice> notReady(Case c) {
        return c.file().audit(AuditKind.STAGE_1).map(Audit::conclusion).stream()
                .map(k -> k.advice())
                .filter(a -> a == Advice.NOT_READY);
    }
}

package org.assay.desk.glance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.calendar.Days;
import org.assay.calendar.Limits;
import org.assay.calendar.Renewal;
import org.assay.calendar.Surveillance;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Case;
import org.assay.file.Deed;
import org.assay.file.FormText;
import org.assay.file.Said;
import org.assay.file.Term;
import org.assay.file.Verb;
import org.assay.lifecycle.CertificationLife;
import org.assay.lifecycle.CertificationMove;
import org.assay.rule.CertificateRule;
import org.assay.rule.Weighed;
import org.assay.standard.Parameter;

/** Block 13: the days that would follow from the decision, and what the scope says that it must not. */
final class TheDates {
    private TheDates() {}

    static Block block(TheFile f) {
        List<Line> lines = new ArrayList<>();
        LocalDate today = f.today();
        switch (f.verb()) {
            case GRANT, GRANT_PART -> {
                lines.add(Line.of("Effective", Days.written(today) + " or later, never before"));
                lines.add(Line.of(
                        "Valid until",
                        Days.written(Limits.firstExpiry(today, f.c().law().of(Parameter.CYCLE_YEARS)))));
                lines.add(Line.of("First surveillance by", Days.written(firstBy(f))));
                lines.add(Line.of("Second surveillance by", Days.written(Surveillance.secondBy(today))));
            }
            case SUSPEND, SUSPEND_PART -> {
                lines.add(Line.of("Temporarily invalid from", Days.written(today)));
                lines.add(Line.of(
                        "To be resolved by",
                        Days.written(Limits.suspensionUntil(today, f.c().law().of(Parameter.SUSPENSION_MONTHS)))));
            }
            case RENEW, RESTORE, GRANT_ANEW -> anotherCycle(f, lines);
            case REFUSE_RENEWAL -> {
                lines.add(Line.of("Effective", Days.written(today) + "; no validity is extended"));
                f.file()
                        .certification()
                        .term()
                        .map(t -> Renewal.restorableUntil(t.until(), f.c().law().of(Parameter.RESTORATION_MONTHS)))
                        .ifPresent(d -> lines.add(Line.of("After expiry it could be restored until", Days.written(d))));
            }
            case REFUSE, LIFT_SUSPENSION, WITHDRAW, MAINTAIN, EXTEND, REDUCE, LIFT_PART, END, TRANSFER_OUT ->
                lines.add(Line.of("Effective", Days.written(today)));
        }
        if (f.file().certification().validUntil() != null
                && !CertificationMove.of(f.verb()).beginsACycle()) {
            lines.add(Line.of(
                    "Valid until, unchanged",
                    Days.written(f.file().certification().validUntil())));
        }
        lines.add(new Line("Wording of the scope", wording(f)));
        return Block.of(13, "Dates that would follow", lines);
    }

    private static void anotherCycle(TheFile f, List<Line> lines) {
        LocalDate today = f.today();
        lines.add(Line.of("Effective", Days.written(today)));
        (f.verb() == Verb.GRANT_ANEW
                        ? Optional.of(new Term(
                                today,
                                today,
                                Limits.firstExpiry(today, f.c().law().of(Parameter.CYCLE_YEARS))))
                        : CertificationLife.renewed(f.c()))
                .ifPresent(t -> lines.add(Line.of("Valid until", Days.written(t.until()))));
        f.file().certification().term().ifPresent(t -> {
            lines.add(Line.of("Expiry of the cycle before", Days.written(t.until())));
            if (today.isAfter(t.until().plusDays(1))) {
                lines.add(Line.of(
                        "Without certification",
                        Days.written(t.until().plusDays(1)) + " to " + Days.written(today.minusDays(1))));
            }
        });
        lines.add(Line.of("First surveillance by", Days.written(firstBy(f))));
    }

    /** By the number that the due board goes by. */
    private static LocalDate firstBy(TheFile f) {
        return Surveillance.firstBy(f.today(), f.c().law().of(Parameter.FIRST_SURVEILLANCE_MONTHS));
    }

    /** The rule that reads the scope of a certificate, asked about the sentence as it stands. */
    private static Value wording(TheFile f) {
        Deed said = new Deed(
                new UUID(0, 0),
                f.today(),
                null,
                null,
                "",
                Map.of(),
                Map.of(),
                Said.NOTHING,
                (FormText.Scope) () -> f.file().scope(),
                Map.of());
        Case c = new Case(f.file(), f.c().person(), said, f.today(), f.c().law(), f.c().people());
        return CertificateRule.CERTIFICATE_SCOPE_CLAIMS_NOTHING.weigh(c) instanceof Weighed.Broken(String fact)
                ? Value.bad(fact)
                : Value.of("Names activities; praises nothing and claims no other law or standard");
    }
}

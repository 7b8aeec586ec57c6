package org.assay.programme;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Decision;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.standard.Parameter;

/** A decision that was asked for, and a suspension that does not last for ever. */
final class DueOfDecisions implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return Stream.concat(o.file().openDecision().stream().map(d -> decision(d, o)), suspension(o).stream());
    }

    private static Due decision(Decision d, Outlook o) {
        LocalDate on = d.requestedOn().plusDays(o.law(Parameter.DECISION_DAYS));
        String page = d.verb().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return DueKind.DECISION.on(on, d.id(), d.verb().words(), "/decision/" + page);
    }

    private static Optional<Due> suspension(Outlook o) {
        return o.standing() == Standing.SUSPENDED
                ? o.file()
                        .certification()
                        .openSuspension()
                        .map(Suspension::from)
                        .map(d -> DueKind.SUSPENSION_ENDS.on(
                                Limits.suspensionUntil(d, o.law(Parameter.SUSPENSION_MONTHS)),
                                o.file().id(),
                                "",
                                ""))
                : Optional.empty();
    }
}

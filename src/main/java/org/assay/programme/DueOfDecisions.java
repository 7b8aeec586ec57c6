package org.assay.programme;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Certification;
import org.assay.file.Decision;
import org.assay.file.Suspension;
import org.assay.standard.Parameter;

/** A decision that was asked for, and a suspension that does not last for ever. */
final class DueOfDecisions implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return Stream.concat(o.file().openDecision().stream().map(d -> decision(d, o)), suspensions(o));
    }

    private static Due decision(Decision d, Outlook o) {
        LocalDate on = d.requestedOn().plusDays(o.law(Parameter.DECISION_DAYS));
        String page = d.verb().path();
        return DueKind.DECISION.on(on, d.id(), d.verb().words(), "/decision/" + page);
    }

    /** The whole is suspended, or a part of it, or one after the other; each has its limit. */
    private static Stream<Due> suspensions(Outlook o) {
        Certification facts = o.file().certification().begunBy(o.today());
        return switch (o.standing()) {
            case SUSPENDED, CERTIFIED ->
                Stream.concat(
                        facts.openSuspension().map(s -> ends(DueKind.SUSPENSION_ENDS, s, o)).stream(),
                        facts.suspendedParts().map(s -> ends(DueKind.PART_SUSPENSION_ENDS, s, o)));
            case NONE, GRANTED, EXPIRED, WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> Stream.of();
        };
    }

    private static Due ends(DueKind kind, Suspension s, Outlook o) {
        LocalDate on = Limits.suspensionUntil(s.from(), o.law(Parameter.SUSPENSION_MONTHS));
        return kind.on(on, o.file().id(), "", "");
    }
}

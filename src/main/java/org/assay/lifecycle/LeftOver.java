package org.assay.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.assay.file.Agreement;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Case;

/** What ends with an engagement that ends without a certificate: nobody stays booked for it, and nothing is asked any more. */
final class LeftOver {
    private LeftOver() {}

    /** Audits that have not begun are called off. */
    static Stream<Happening> calledOff(Case c) {
        return c.file().audits().stream()
                .filter(a -> AuditMove.CANCEL.from().contains(a.standing()))
                .map(a -> moved(a, AuditMove.CANCEL, AuditStanding.CANCELLED, c));
    }

    /** Everything: an audit that runs is terminated, a decision asked for is set aside, the agreement ends that day. */
    static List<Happening> ended(Case c) {
        return Stream.of(calledOff(c), terminated(c), setAside(c), agreement(c))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Happening> terminated(Case c) {
        return c.file().audits().stream()
                .filter(Audit::underWay)
                .map(a -> moved(a, AuditMove.TERMINATE, AuditStanding.TERMINATED, c));
    }

    private static Stream<Happening> setAside(Case c) {
        return c.file().openDecision().stream()
                .map(d -> new Happening.DecisionMoved(
                        c.person(),
                        c.deed().on(),
                        DecisionMove.SET_ASIDE,
                        d.standing(),
                        DecisionMove.SET_ASIDE.to(),
                        d.id(),
                        d.verb(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** That the agreement ends that day, where one binds. */
    static Stream<Happening> agreement(Case c) {
        Agreement was = c.file().agreement();
        return was == null || !was.bindsOn(c.deed().on())
                ? Stream.of()
                : Stream.of(new Happening.AgreementMade(
                        c.person(), c.deed().on(), was.ended(c.deed().on())));
    }

    private static Happening moved(Audit a, AuditMove move, AuditStanding to, Case c) {
        return new Happening.AuditMoved(
                c.person(), c.deed().on(), move, a.standing(), a.change().at(to).done());
    }
}

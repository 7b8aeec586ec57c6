package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Aim;
import org.assay.desk.Checks;
import org.assay.desk.Effect;
import org.assay.desk.FileActs;
import org.assay.desk.FileDeed;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.decision.DecisionRequest;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.lifecycle.DecisionLife;
import org.assay.register.Ids;
import org.assay.register.certification.Audience;
import org.assay.register.decision.DecisionRow;

/** Somebody of the body asks for a certification decision. */
@ApplicationScoped
public class RequestingADecision {
    private final FileActs acts;
    private final Checks checks;

    RequestingADecision(FileActs acts, Checks checks) {
        this.acts = acts;
        this.checks = checks;
    }

    /** The outcome bears the id of the decision that is now asked for. */
    public Outcome request(Acting who, Key key, Aim aim, DecisionRequest in) {
        Operation.REQUEST_DECISION.allow(who);
        checks.look(in).refuse();
        return acts.act(who, key, aim, new Requesting(in));
    }

    private record Requesting(DecisionRequest in) implements FileDeed<Requested> {
        @Override
        public String move() {
            return Operation.REQUEST_DECISION.journaled();
        }

        @Override
        public Telling telling() {
            return Operation.REQUEST_DECISION.telling();
        }

        @Override
        public Object content() {
            return in;
        }

        @Override
        public Prepared<Requested> prepared(CertificationFile file, LocalDate today) {
            UUID decision = Ids.next();
            return new Prepared<>(
                    Deed.plain(decision, today),
                    Audience.BODY,
                    c -> new Decided<>(DecisionLife.request(in.verb(), c), new Requested(decision, in)));
        }
    }

    private record Requested(UUID made, DecisionRequest recorded) implements Effect {
        @Override
        public void word(DecisionRow decision) {
            decision.request = recorded.why().strip();
        }
    }
}

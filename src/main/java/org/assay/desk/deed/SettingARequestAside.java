package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Aim;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Effect;
import org.assay.desk.FileActs;
import org.assay.desk.FileDeed;
import org.assay.desk.Form;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.lifecycle.DecisionLife;
import org.assay.register.certification.Audience;
import org.assay.register.decision.DecisionRow;

/** A decision maker puts a request away without deciding: it was a mistake, or has become pointless. */
@ApplicationScoped
public class SettingARequestAside {
    /** Why the request is not decided. */
    public record SettingAside(
            @Asked("Why the request is set aside")
            @Words(substance = true, max = 2000, message = "Say why the request is set aside")
            String reason)
            implements Form {}

    private final FileActs acts;
    private final Checks checks;

    SettingARequestAside(FileActs acts, Checks checks) {
        this.acts = acts;
        this.checks = checks;
    }

    public Outcome setAside(Acting who, Key key, Aim aim, UUID decision, SettingAside in) {
        Operation.SET_REQUEST_ASIDE.allow(who);
        checks.look(in).refuse();
        return acts.act(who, key, aim, new Aside(decision, in));
    }

    private record Aside(UUID decision, SettingAside in) implements FileDeed<SetAside> {
        @Override
        public String move() {
            return Operation.SET_REQUEST_ASIDE.journaled();
        }

        @Override
        public Object content() {
            return this;
        }

        @Override
        public Prepared<SetAside> prepared(CertificationFile file, LocalDate today) {
            if (file.decisions().stream().noneMatch(d -> d.id().equals(decision))) {
                throw new NotThere();
            }
            return new Prepared<>(
                    Deed.plain(decision, today),
                    Audience.BODY,
                    c -> new Decided<>(DecisionLife.setAside(c), new SetAside(this)));
        }
    }

    private record SetAside(Aside recorded) implements Effect {
        @Override
        public UUID made() {
            return recorded.decision();
        }

        @Override
        public void word(DecisionRow row) {
            row.reason = recorded.in().reason().strip();
        }
    }
}

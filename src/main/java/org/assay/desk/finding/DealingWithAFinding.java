package org.assay.desk.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Aim;
import org.assay.desk.Checks;
import org.assay.desk.FileActs;
import org.assay.desk.FileDeed;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.Person;
import org.assay.lifecycle.FindingLife;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.Verdict;
import org.assay.register.Ids;
import org.assay.register.finding.FindingWordRow;
import org.assay.rule.FindingRule;
import org.assay.rule.Rule;

/** An auditor accepts the client's plan for a finding, or verifies its correction and corrective action. */
@ApplicationScoped
public class DealingWithAFinding {
    private final FileActs acts;
    private final Checks checks;

    DealingWithAFinding(FileActs acts, Checks checks) {
        this.acts = acts;
        this.checks = checks;
    }

    public Outcome acceptPlan(Acting who, Key key, Aim aim, UUID finding, FindingDeed in) {
        return act(who, key, aim, FindingMove.ACCEPT_PLAN, finding, in);
    }

    public Outcome verify(Acting who, Key key, Aim aim, UUID finding, FindingDeed in) {
        return act(who, key, aim, FindingMove.VERIFY, finding, in);
    }

    private Outcome act(Acting who, Key key, Aim aim, FindingMove move, UUID finding, FindingDeed in) {
        Checks.Found found = checks.look(in);
        List<String> asked = move.rules().stream().map(Rule::name).toList();
        in.waived()
                .keySet()
                .forEach(rule -> found.unless(asked.contains(rule), "waivers." + rule, "This deed has no such rule"));
        found.refuse();
        return acts.act(who, key, aim, new Doing(who.person(), move, finding, in));
    }

    private record Doing(Person by, FindingMove made, UUID finding, FindingDeed in) implements FileDeed {
        @Override
        public String move() {
            return "FindingMove." + made.name();
        }

        @Override
        public Object content() {
            return this;
        }

        @Override
        public Deed deed(CertificationFile file, LocalDate today) {
            if (file.result().finding(finding).isEmpty()) {
                throw new NotThere();
            }
            return new Deed(finding, in.on(), null, null, "", Map.of(), in.waived());
        }

        @Override
        public Verdict decide(Case c) {
            return FindingLife.decide(made, c);
        }

        @Override
        public void written(CertificationFile now, Deed deed, LocalDate today) {
            FindingWordRow row = new FindingWordRow();
            row.id = Ids.next();
            row.client = now.client();
            row.finding = finding;
            row.move = made;
            row.happenedOn = deed.on();
            row.recordedOn = today;
            row.recordedBy = by.id();
            row.evidence = in.evidence().strip();
            row.lateEntry = deed.waived(FindingRule.ENTERED_IN_TIME.name()).orElse(null);
            row.persist();
        }
    }
}

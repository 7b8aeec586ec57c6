package org.assay.desk.deed;

import static org.assay.access.Role.DECISION_MAKER;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.access.Role.TECHNICAL_REVIEWER;
import static org.assay.desk.deed.Trait.APART;
import static org.assay.desk.deed.Trait.ENDS;
import static org.assay.desk.deed.Trait.MAKES;

import org.assay.desk.Because;
import org.assay.desk.decision.DecisionRequest;
import org.assay.desk.deed.SettingARequestAside.SettingAside;
import org.assay.lifecycle.DecisionMove;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;

/** What is asked and answered about a decision until it is taken. */
final class DecisionOperations {
    static final Row REQUEST = Row.of(DecisionMove.REQUEST, DecisionRequest.class, Audience.BODY)
            .says("Ask for a decision", "Decision asked for")
            .by(LEAD_AUDITOR, DECISION_MAKER, PROGRAMME_MANAGER, TECHNICAL_REVIEWER)
            .is(APART, MAKES)
            .awaits(TaskKind.DECIDE, "A decision is asked for.");
    static final Row SET_ASIDE = Row.of(DecisionMove.SET_ASIDE, SettingAside.class, Audience.BODY)
            .says("Set the request aside", "Request set aside")
            .by(DECISION_MAKER)
            .is(APART, ENDS);
    static final Row ASK_INFORMATION = Row.of(DecisionMove.ASK_INFORMATION, Because.class, Audience.BODY)
            .says("Ask for information", "Information asked for")
            .by(DECISION_MAKER)
            .awaits(TaskKind.GIVE_INFORMATION, "The decision maker asks for information.");
    static final Row GIVE_INFORMATION = Row.of(DecisionMove.GIVE_INFORMATION, Because.class, Audience.BODY)
            .says("Give the information", "Information given")
            .by(LEAD_AUDITOR, PROGRAMME_MANAGER, TECHNICAL_REVIEWER)
            .awaits(TaskKind.DECIDE, "Information for a decision is given.");
    static final Row WITHDRAW_QUESTION = Row.of(DecisionMove.WITHDRAW_QUESTION, Because.class, Audience.BODY)
            .says("Withdraw the question", "Question withdrawn")
            .by(DECISION_MAKER);

    private DecisionOperations() {}
}

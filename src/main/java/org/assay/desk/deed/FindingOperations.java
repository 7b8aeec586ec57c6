package org.assay.desk.deed;

import static org.assay.access.Role.AUDITOR;
import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.access.Role.TECHNICAL_REVIEWER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.ENDS;
import static org.assay.desk.deed.Trait.MAKES;
import static org.assay.desk.deed.Trait.SHARED;
import static org.assay.desk.deed.Trait.TYPED_AGAIN;

import org.assay.desk.Because;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.desk.finding.AnswerForm;
import org.assay.desk.finding.EffectForm;
import org.assay.desk.finding.EvidenceForm;
import org.assay.desk.finding.ExtensionForm;
import org.assay.desk.finding.FollowUpForm;
import org.assay.desk.finding.RaisingForm;
import org.assay.desk.finding.RegradingForm;
import org.assay.desk.finding.SeenForm;
import org.assay.desk.finding.VerifyingForm;
import org.assay.file.PaperKind;
import org.assay.file.cycle.CarriedOver;
import org.assay.lifecycle.FindingLife;
import org.assay.lifecycle.FindingMove;
import org.assay.register.certification.Audience;

/** What is done about a nonconformity. */
final class FindingOperations {
    static final Row RAISE = Row.of(FindingMove.RAISE, "Raise a nonconformity", RaisingForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, AUDITOR)
            .is(MAKES, ADDS)
            .listed(When.audit(a -> FindingLife.raises(a)));
    static final Row ANSWER = Row.of(FindingMove.ANSWER, "Answer the nonconformity", AnswerForm.class, Audience.CLIENT)
            .by(CLIENT)
            .is(SHARED, TYPED_AGAIN);
    static final Row RETURN_PLAN = Row.of(FindingMove.RETURN_PLAN, "Return the plan", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR);
    static final Row ACCEPT_PLAN = Row.of(FindingMove.ACCEPT_PLAN, "Accept the plan", SeenForm.class, Audience.BODY)
            .by(LEAD_AUDITOR)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .proposes(Proposing::today);
    static final Row HAND_IN_EVIDENCE = Row.of(
                    FindingMove.HAND_IN_EVIDENCE, "Hand in evidence", EvidenceForm.class, Audience.CLIENT)
            .by(CLIENT);
    static final Row ASK_FOR_MORE = Row.of(
                    FindingMove.ASK_FOR_MORE, "Ask for more evidence", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR);
    static final Row VERIFY = Row.of(
                    FindingMove.VERIFY, "Verify the corrective action", VerifyingForm.class, Audience.BODY)
            .by(LEAD_AUDITOR)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .proposes(Proposing::today);
    static final Row FOLLOW_UP = Row.of(
                    FindingMove.FOLLOW_UP, "Record a follow-up visit", FollowUpForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, AUDITOR)
            .proposes(Proposing::today);
    static final Row JUDGE_EFFECT = Row.of(
                    FindingMove.JUDGE_EFFECT, "Say whether it was effective", EffectForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, AUDITOR)
            .listed(When.finding((n, f) ->
                    f.audits().stream().filter(CarriedOver::speaks).anyMatch(a -> CarriedOver.precedes(n, a, f))));
    static final Row RECTIFY_VERIFICATION = Row.of(
                    FindingMove.RECTIFY_VERIFICATION, "Take a wrong verification back", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER)
            .papers(PaperKind.NONCONFORMITY_RECORD);
    static final Row RECTIFY_ACCEPTANCE = Row.of(
                    FindingMove.RECTIFY_ACCEPTANCE, "Take a wrong acceptance back", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER)
            .papers(PaperKind.NONCONFORMITY_RECORD);
    static final Row CONFIRM_LATE_ENTRY = Row.of(
                    FindingMove.CONFIRM_LATE_ENTRY,
                    "Confirm what was entered late or taken back",
                    Because.class,
                    Audience.BODY)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER);
    static final Row ASK_EXTENSION = Row.of(
                    FindingMove.ASK_EXTENSION, "Ask for more time", ExtensionForm.class, Audience.CLIENT)
            .by(CLIENT);
    static final Row GRANT_EXTENSION = Row.of(
                    FindingMove.GRANT_EXTENSION, "Give more time", ExtensionForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .listed(When.finding((n, _) -> n.terms().asked() != null));
    static final Row REFUSE_EXTENSION = Row.of(
                    FindingMove.REFUSE_EXTENSION, "Give no more time", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .listed(When.finding((n, _) -> n.terms().asked() != null));
    static final Row OBJECT = Row.of(FindingMove.OBJECT, "Object to the nonconformity", Because.class, Audience.CLIENT)
            .by(CLIENT);
    static final Row ANSWER_OBJECTION = Row.of(
                    FindingMove.ANSWER_OBJECTION, "Answer the objection", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER);
    static final Row PROPOSE_DOWNGRADE = Row.of(
                    FindingMove.PROPOSE_DOWNGRADE, "Propose to grade it down", Because.class, Audience.BODY)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER);
    static final Row PROPOSE_WITHDRAWAL = Row.of(
                    FindingMove.PROPOSE_WITHDRAWAL, "Propose to withdraw it", Because.class, Audience.BODY)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER);
    static final Row REGRADE = Row.of(FindingMove.REGRADE, "Change the grade", RegradingForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER);
    static final Row WITHDRAW = Row.of(
                    FindingMove.WITHDRAW, "Withdraw the nonconformity", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER)
            .is(ENDS)
            .papers(PaperKind.NONCONFORMITY_RECORD);

    private FindingOperations() {}
}

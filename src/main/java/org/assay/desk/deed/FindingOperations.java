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

import java.util.Optional;
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
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;

/** What is done about a nonconformity. */
final class FindingOperations {
    static final Row RAISE = Row.of(FindingMove.RAISE, RaisingForm.class, Audience.CLIENT)
            .says("Raise a nonconformity", "Nonconformity raised")
            .by(LEAD_AUDITOR, AUDITOR)
            .is(MAKES, ADDS)
            .listed(When.audit(a -> FindingLife.raises(a)))
            .awaits(TaskKind.TELL_FINDING, "Nonconformity %s was raised and is to be told.");
    static final Row REGRADE_UNTOLD = Row.of(FindingMove.REGRADE_UNTOLD, RegradingForm.class, Audience.BODY)
            .says("Grade it otherwise", "Graded otherwise before it was told")
            .by(LEAD_AUDITOR, AUDITOR);
    static final Row DROP = Row.of(FindingMove.DROP, Because.class, Audience.BODY)
            .says("Drop it", "Dropped before it was told")
            .by(LEAD_AUDITOR, AUDITOR)
            .is(ENDS)
            .papers(PaperKind.NONCONFORMITY_RECORD);
    static final Row ANSWER = Row.of(FindingMove.ANSWER, AnswerForm.class, Audience.CLIENT)
            .says("Answer the nonconformity", "Nonconformity answered")
            .by(CLIENT)
            .is(SHARED, TYPED_AGAIN)
            .awaits(TaskKind.JUDGE_PLAN, "Nonconformity %s: an answer awaits your look.");
    static final Row RETURN_PLAN = Row.of(FindingMove.RETURN_PLAN, Because.class, Audience.CLIENT)
            .says("Return the plan", "Plan returned")
            .by(LEAD_AUDITOR)
            .awaits(TaskKind.ANSWER_FINDING, "Nonconformity %s: your answer was returned.");
    static final Row ACCEPT_PLAN = Row.of(FindingMove.ACCEPT_PLAN, SeenForm.class, Audience.CLIENT)
            .says("Accept the plan", "Plan accepted")
            .by(LEAD_AUDITOR)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .proposes(p -> p.sawOfTheClient(Operation.ANSWER_FINDING))
            .begins(_ -> Optional.of("what the client has answered"))
            .waits(Holder.CLIENT, "Nonconformity %s: your plan is accepted.");
    static final Row HAND_IN_EVIDENCE = Row.of(FindingMove.HAND_IN_EVIDENCE, EvidenceForm.class, Audience.CLIENT)
            .says("Hand in evidence", "Evidence handed in")
            .by(CLIENT)
            .awaits(TaskKind.VERIFY, "Nonconformity %s: evidence awaits your look.");
    static final Row ASK_FOR_MORE = Row.of(FindingMove.ASK_FOR_MORE, Because.class, Audience.CLIENT)
            .says("Ask for more evidence", "More evidence asked for")
            .by(LEAD_AUDITOR)
            .awaits(TaskKind.SHOW_EVIDENCE, "Nonconformity %s: more evidence is asked for.");
    static final Row VERIFY = Row.of(FindingMove.VERIFY, VerifyingForm.class, Audience.CLIENT)
            .says("Verify the corrective action", "Corrective action verified")
            .by(LEAD_AUDITOR)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .proposes(p -> {
                p.today();
                if (SeenOfTheClient.handedIn(p.file(), p.subject())) {
                    p.sawOfTheClient(Operation.HAND_IN_EVIDENCE);
                }
            })
            .begins(p -> Optional.of("what the client has handed in")
                    .filter(_ -> SeenOfTheClient.handedIn(p.file(), p.subject())))
            .tells(Holder.CLIENT, "Nonconformity %s is verified.");
    static final Row FOLLOW_UP = Row.of(FindingMove.FOLLOW_UP, FollowUpForm.class, Audience.CLIENT)
            .says("Record a follow-up visit", "Follow-up visit recorded")
            .by(LEAD_AUDITOR, AUDITOR)
            .proposes(Proposing::today);
    static final Row JUDGE_EFFECT = Row.of(FindingMove.JUDGE_EFFECT, EffectForm.class, Audience.CLIENT)
            .says("Say whether it was effective", "Effectiveness judged")
            .by(LEAD_AUDITOR, AUDITOR)
            .listed(When.finding((n, f) ->
                    f.audits().stream().filter(CarriedOver::speaks).anyMatch(a -> CarriedOver.precedes(n, a, f))))
            .tells(Holder.CLIENT, "Nonconformity %s: the audit has looked at what was done about it.");
    static final Row RECTIFY_VERIFICATION = Row.of(FindingMove.RECTIFY_VERIFICATION, Because.class, Audience.CLIENT)
            .says("Take a wrong verification back", "Wrong verification taken back")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .waits(Holder.CLIENT, "Nonconformity %s: that it was verified was entered wrongly and is taken back.");
    static final Row RECTIFY_ACCEPTANCE = Row.of(FindingMove.RECTIFY_ACCEPTANCE, Because.class, Audience.CLIENT)
            .says("Take a wrong acceptance back", "Wrong acceptance taken back")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .tells(
                    Holder.CLIENT,
                    "Nonconformity %s: that your plan was accepted was entered wrongly and is taken back.");
    static final Row CONFIRM_LATE_ENTRY = Row.of(FindingMove.CONFIRM_LATE_ENTRY, Because.class, Audience.BODY)
            .says("Confirm what was entered late or taken back", "Late or wrong entry confirmed")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER);
    static final Row ASK_EXTENSION = Row.of(FindingMove.ASK_EXTENSION, ExtensionForm.class, Audience.CLIENT)
            .says("Ask for more time", "More time asked for")
            .by(CLIENT)
            .awaits(TaskKind.GIVE_TIME, "Nonconformity %s: more time is asked for.");
    static final Row GRANT_EXTENSION = Row.of(FindingMove.GRANT_EXTENSION, ExtensionForm.class, Audience.CLIENT)
            .says("Give more time", "More time given")
            .by(LEAD_AUDITOR)
            .listed(When.finding((n, _) -> n.terms().asked() != null))
            .tells(Holder.CLIENT, "Nonconformity %s: another day is set.");
    static final Row REFUSE_EXTENSION = Row.of(FindingMove.REFUSE_EXTENSION, Because.class, Audience.CLIENT)
            .says("Give no more time", "No more time given")
            .by(LEAD_AUDITOR)
            .listed(When.finding((n, _) -> n.terms().asked() != null))
            .tells(Holder.CLIENT, "Nonconformity %s: the day stands.");
    static final Row OBJECT = Row.of(FindingMove.OBJECT, Because.class, Audience.CLIENT)
            .says("Object to the nonconformity", "Objection to the nonconformity")
            .by(CLIENT)
            .awaits(TaskKind.ANSWER_OBJECTION_TO_FINDING, "Nonconformity %s: an objection awaits an answer.");
    static final Row ANSWER_OBJECTION = Row.of(FindingMove.ANSWER_OBJECTION, Because.class, Audience.CLIENT)
            .says("Answer the objection", "Objection answered")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER)
            .tells(Holder.CLIENT, "Nonconformity %s: your objection is answered.");
    static final Row PROPOSE_DOWNGRADE = Row.of(FindingMove.PROPOSE_DOWNGRADE, Because.class, Audience.BODY)
            .says("Propose to grade it down", "Proposed to grade it down")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER);
    static final Row PROPOSE_WITHDRAWAL = Row.of(FindingMove.PROPOSE_WITHDRAWAL, Because.class, Audience.BODY)
            .says("Propose to withdraw it", "Proposed to withdraw it")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER);
    static final Row REGRADE = Row.of(FindingMove.REGRADE, RegradingForm.class, Audience.CLIENT)
            .says("Change the grade", "Grade changed")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER)
            .awaits(TaskKind.ANSWER_FINDING, "Nonconformity %s is graded anew.");
    static final Row WITHDRAW = Row.of(FindingMove.WITHDRAW, Because.class, Audience.CLIENT)
            .says("Withdraw the nonconformity", "Nonconformity withdrawn")
            .by(LEAD_AUDITOR, TECHNICAL_REVIEWER)
            .is(ENDS)
            .papers(PaperKind.NONCONFORMITY_RECORD)
            .tells(Holder.CLIENT, "Nonconformity %s is withdrawn.");

    private FindingOperations() {}
}

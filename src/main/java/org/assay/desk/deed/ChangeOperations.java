package org.assay.desk.deed;

import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.MAKES;
import static org.assay.desk.deed.Trait.UNPRINTED;

import org.assay.desk.Because;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.change.ExtensionReviewForm;
import org.assay.desk.change.NoticeForm;
import org.assay.desk.change.TriageForm;
import org.assay.desk.deed.News.Page;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.ChangeNotice;
import org.assay.file.PaperKind;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.PortfolioMove;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;

/** What a client tells of a change, and what follows from it. */
final class ChangeOperations {
    static final Row NOTIFY = Row.of(ChangeMove.NOTIFY, NoticeForm.class, Audience.CLIENT)
            .says("Tell the body of a change", "Body told of a change")
            .by(CLIENT)
            .is(MAKES, ADDS);
    static final Row APPLY = Row.of(ChangeMove.APPLY, ApplicationForm.class, Audience.CLIENT)
            .says("Apply for a wider scope, or other particulars of it", "Another scope applied for")
            .by(CLIENT)
            .is(MAKES)
            .listed(When.file(f -> !f.certification().cycles().isEmpty()))
            .goesOnFrom(ApplicationMove.SUBMIT.journaled(), PortfolioMove.BRING_FORWARD.journaled());
    static final Row TRIAGE = Row.of(ChangeMove.TRIAGE, TriageForm.class, Audience.CLIENT)
            .says("Say what follows from it", "Said what follows from the change")
            .by(PROGRAMME_MANAGER);
    static final Row REVIEW = Row.of(ChangeMove.REVIEW, ExtensionReviewForm.class, Audience.BODY)
            .says("Accept the wider scope for audit", "Wider scope accepted for audit")
            .by(PROGRAMME_MANAGER)
            .proposes(p -> p.file()
                    .change(p.subject())
                    .map(ChangeNotice::wider)
                    .ifPresent(w -> p.tick(w.profile().areas())))
            .awaits(TaskKind.SIGN_CHANGE_ORDER, "A change order awaits your signature.");
    static final Row SIGN_ORDER = Row.of(ChangeMove.SIGN_ORDER, SignOrderForm.class, Audience.CLIENT)
            .says("Sign the change order", "Change order signed")
            .by(CLIENT)
            .papers(PaperKind.AGREEMENT)
            .proposes(Proposing::changeOrder)
            .tells(Holder.PROGRAMME_MANAGER, "The change order is signed; its text can be read.")
            .receipt("The change order is signed; its text can be read.", Page.AGREEMENT);
    static final Row CLOSE = Row.of(ChangeMove.CLOSE, Because.class, Audience.CLIENT)
            .says("Close it", "Closed")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED);

    private ChangeOperations() {}
}

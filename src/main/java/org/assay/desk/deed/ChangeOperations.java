package org.assay.desk.deed;

import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.MAKES;
import static org.assay.desk.deed.Trait.TYPED_AGAIN;
import static org.assay.desk.deed.Trait.UNPRINTED;

import org.assay.desk.Because;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.change.ExtensionReviewForm;
import org.assay.desk.change.NoticeForm;
import org.assay.desk.change.TriageForm;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.ChangeNotice;
import org.assay.file.PaperKind;
import org.assay.lifecycle.ChangeMove;
import org.assay.register.certification.Audience;

/** What a client tells of a change, and what follows from it. */
final class ChangeOperations {
    static final Row NOTIFY = Row.of(ChangeMove.NOTIFY, "Tell the body of a change", NoticeForm.class, Audience.CLIENT)
            .by(CLIENT)
            .is(MAKES, ADDS);
    static final Row APPLY = Row.of(ChangeMove.APPLY, "Apply for a wider scope", ApplicationForm.class, Audience.CLIENT)
            .by(CLIENT)
            .is(TYPED_AGAIN, MAKES)
            .listed(When.file(f -> !f.certification().cycles().isEmpty()));
    static final Row TRIAGE = Row.of(ChangeMove.TRIAGE, "Say what follows from it", TriageForm.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER);
    static final Row REVIEW = Row.of(
                    ChangeMove.REVIEW, "Accept the wider scope for audit", ExtensionReviewForm.class, Audience.BODY)
            .by(PROGRAMME_MANAGER)
            .proposes(p -> p.file()
                    .change(p.subject())
                    .map(ChangeNotice::wider)
                    .ifPresent(w -> p.tick(w.profile().areas())));
    static final Row SIGN_ORDER = Row.of(
                    ChangeMove.SIGN_ORDER, "Sign the change order", SignOrderForm.class, Audience.CLIENT)
            .by(CLIENT)
            .papers(PaperKind.AGREEMENT)
            .proposes(Proposing::changeOrder);
    static final Row CLOSE = Row.of(ChangeMove.CLOSE, "Close it", Because.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED);

    private ChangeOperations() {}
}

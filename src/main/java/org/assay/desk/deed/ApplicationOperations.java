package org.assay.desk.deed;

import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.COMMERCIAL;
import static org.assay.access.Role.IMPARTIALITY_OFFICER;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.ENDS;
import static org.assay.desk.deed.Trait.PRICED;
import static org.assay.desk.deed.Trait.SHARED;
import static org.assay.desk.deed.Trait.STANDS_TWICE;
import static org.assay.desk.deed.Trait.TYPED_AGAIN;
import static org.assay.desk.deed.Trait.UNPRINTED;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.desk.AiSystems;
import org.assay.desk.Because;
import org.assay.desk.Note;
import org.assay.desk.agreement.SignForm;
import org.assay.desk.application.AcceptForm;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.ConsentForm;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.application.SettleForm;
import org.assay.desk.application.SoaForm;
import org.assay.desk.application.TimeForm;
import org.assay.desk.application.TimeProposal;
import org.assay.desk.deed.News.Page;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.desk.quote.AcceptQuoteForm;
import org.assay.desk.quote.SendQuoteForm;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.file.Takes;
import org.assay.file.TakingConsent;
import org.assay.lifecycle.ApplicationMove;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;
import org.assay.standard.Control;

/** What is done about an application, up to the agreement. */
final class ApplicationOperations {
    static final Row SUBMIT = Row.of(ApplicationMove.SUBMIT, ApplicationForm.class, Audience.CLIENT)
            .says("Submit the application", "Application submitted")
            .by(CLIENT)
            .is(SHARED, TYPED_AGAIN)
            .proposes(Proposing::saidEarlier)
            .awaits(TaskKind.REVIEW_APPLICATION, "An application awaits its review.")
            .begins(Proposing::wordsSaidEarlier);
    static final Row WITHDRAW = Row.of(ApplicationMove.WITHDRAW, Because.class, Audience.CLIENT)
            .says("Withdraw the application", "Application withdrawn")
            .by(CLIENT)
            .is(ENDS)
            .papers(PaperKind.APPLICATION_LETTER)
            .listed(When.file(ApplicationOperations::undecided))
            .tells(Holder.PROGRAMME_MANAGER, "An application was withdrawn.");
    static final Row HOLD = Row.of(ApplicationMove.HOLD, Because.class, Audience.BODY)
            .says("Hold for impartiality", "Held for impartiality")
            .by(PROGRAMME_MANAGER, IMPARTIALITY_OFFICER)
            .is(UNPRINTED)
            .awaits(TaskKind.LOOK_AT_IMPARTIALITY, "A question of impartiality awaits your look.");
    static final Row RESUME = Row.of(ApplicationMove.RESUME, Because.class, Audience.BODY)
            .says("Resume the review", "Review resumed")
            .by(IMPARTIALITY_OFFICER)
            .is(UNPRINTED);
    static final Row RETURN = Row.of(ApplicationMove.RETURN, Because.class, Audience.CLIENT)
            .says("Return to the client", "Returned to the client")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED)
            .awaits(TaskKind.COMPLETE_APPLICATION, "The application was returned to be completed.");
    static final Row ACCEPT = Row.of(ApplicationMove.ACCEPT, AcceptForm.class, Audience.BODY)
            .says("Accept the application", "Application accepted")
            .by(PROGRAMME_MANAGER)
            .proposes(p -> Optional.ofNullable(p.file().application().profile()).ifPresent(a -> p.tick(a.areas())));
    static final Row DECLINE = Row.of(ApplicationMove.DECLINE, Because.class, Audience.CLIENT)
            .says("Decline the application", "Application declined")
            .by(PROGRAMME_MANAGER, IMPARTIALITY_OFFICER)
            .is(ENDS)
            .papers(PaperKind.APPLICATION_LETTER)
            .binds("The body has answered the application.");
    static final Row LAPSE = Row.of(ApplicationMove.LAPSE, Because.class, Audience.CLIENT)
            .says("Let it lapse", "Application lapsed")
            .by(PROGRAMME_MANAGER)
            .is(ENDS)
            .papers(PaperKind.APPLICATION_LETTER)
            .listed(When.file(ApplicationOperations::undecided))
            .binds("The body lets the application lapse.");
    static final Row DETERMINE_TIME = Row.of(ApplicationMove.DETERMINE_TIME, TimeForm.class, Audience.BODY)
            .says("Determine audit time", "Audit time determined")
            .by(PROGRAMME_MANAGER)
            .is(TYPED_AGAIN)
            .papers(PaperKind.TIME_WORKSHEET, PaperKind.AUDIT_PROGRAMME)
            .standsBack(When.file(f -> f.application().time() != null))
            .refreshes(p -> TimeProposal.into(
                    p.fields(),
                    p.file().application().profile(),
                    p.file().application().time(),
                    p.methods()));
    static final Row APPROVE_TIME = Row.of(ApplicationMove.APPROVE_TIME, Because.class, Audience.BODY)
            .says("Approve the days", "Days approved")
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .is(UNPRINTED)
            .papers(PaperKind.TIME_WORKSHEET)
            .answers(ApplicationMove.DETERMINE_TIME);
    static final Row OFFER = Row.of(ApplicationMove.OFFER, Note.class, Audience.CLIENT)
            .says("Offer the agreement", "Agreement offered")
            .by(PROGRAMME_MANAGER)
            .papers(PaperKind.AGREEMENT)
            .standsBack(When.file(f -> f.application().offered() != null))
            .awaits(TaskKind.SIGN_AGREEMENT, "The agreement awaits your signature.", Page.FILE);
    static final Row SIGN = Row.of(ApplicationMove.SIGN, SignForm.class, Audience.CLIENT)
            .says("Sign the agreement", "Agreement signed")
            .by(CLIENT)
            .papers(PaperKind.AGREEMENT)
            .proposes(p ->
                    Optional.ofNullable(p.file().application().offered()).ifPresent(o -> p.put("text", o.sha256())))
            .awaits(TaskKind.SET_PROGRAMME, "The agreement is signed; the programme is to be set.", Page.FILE)
            .receipt("The agreement is signed; its text can be read.", Page.AGREEMENT);
    static final Row SEND_QUOTE = Row.of(ApplicationMove.SEND_QUOTE, SendQuoteForm.class, Audience.CLIENT)
            .says("Send the fixed-price offer", "Fixed-price offer sent")
            .by(COMMERCIAL)
            .is(PRICED)
            .proposes(Proposing::unsentQuote)
            .awaits(TaskKind.ANSWER_OFFER, "An offer awaits your answer.", Page.FILE);
    static final Row ACCEPT_QUOTE = Row.of(ApplicationMove.ACCEPT_QUOTE, AcceptQuoteForm.class, Audience.CLIENT)
            .says("Accept the fixed-price offer", "Fixed-price offer accepted")
            .by(CLIENT)
            .is(PRICED)
            .listed(When.file(f -> f.application().quote() != null))
            .proposes(p ->
                    Optional.ofNullable(p.file().application().quote()).ifPresent(q -> p.put("number", q.number())))
            .receipt("The offer is accepted; it can be read.", Page.FILE);
    static final Row HAND_IN_SOA = Row.of(ApplicationMove.HAND_IN_SOA, SoaForm.class, Audience.CLIENT)
            .says("Hand in the statement of applicability", "Statement of applicability handed in")
            .by(CLIENT)
            .is(SHARED, TYPED_AGAIN)
            .standsBack(When.file(f -> f.application().soa().isPresent()))
            .proposes(p -> p.lines(
                    "controls", "control", p.catalogue().controls().stream().map(Control::id)));
    static final Row HAND_IN_DOCUMENT = Row.of(ApplicationMove.HAND_IN_DOCUMENT, DocumentForm.class, Audience.CLIENT)
            .says("Hand in a document", "Document handed in")
            .by(CLIENT)
            .is(ADDS, STANDS_TWICE);
    static final Row LET_EVIDENCE_BE_TAKEN = Row.of(
                    ApplicationMove.LET_EVIDENCE_BE_TAKEN, ConsentForm.class, Audience.CLIENT)
            .says("Say what may be taken as evidence", "Said what may be taken as evidence")
            .by(CLIENT)
            .is(TYPED_AGAIN)
            .standsBack(When.file(f -> f.application().takings() != null))
            .proposes(ApplicationOperations::seenOnly);
    static final Row SETTLE_CONDITION = Row.of(ApplicationMove.SETTLE_CONDITION, SettleForm.class, Audience.BODY)
            .says("Settle a point of the review", "Point of the review settled")
            .by(PROGRAMME_MANAGER);

    private ApplicationOperations() {}

    /** A line for each AI system and for what is about none: until the client says otherwise all is seen only. */
    private static void seenOnly(Proposing p) {
        int line = 0;
        for (int n : Stream.concat(Stream.of(TakingConsent.NO_SYSTEM), AiSystems.offered(p.file()).stream())
                .toList()) {
            p.put("systems[" + line + "].system", n);
            p.put("systems[" + line + "].documents", Takes.REFERENCE);
            p.put("systems[" + line + "].records", Takes.REFERENCE);
            line++;
        }
    }

    /** Whether nothing has been granted or refused, so that an application can still end as one. */
    private static boolean undecided(CertificationFile file) {
        return file.certification().cycles().isEmpty() && file.certification().refusedOn() == null;
    }
}

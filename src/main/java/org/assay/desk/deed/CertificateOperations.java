package org.assay.desk.deed;

import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.desk.deed.Trait.AGAINST_THE_PRINT;
import static org.assay.desk.deed.Trait.SHOWS_REWORDINGS;
import static org.assay.desk.deed.Trait.TYPED_AGAIN;
import static org.assay.desk.deed.Trait.UNPRINTED;

import org.assay.desk.Because;
import org.assay.desk.Note;
import org.assay.desk.Sites;
import org.assay.desk.certificate.PrintingForm;
import org.assay.desk.certificate.ProofForm;
import org.assay.desk.certificate.ReissueForm;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.PaperKind;
import org.assay.file.PaperStanding;
import org.assay.lifecycle.CertificateMove;
import org.assay.register.certification.Audience;

/** What is done about a certificate as it is printed, and about its proof. */
final class CertificateOperations {
    static final Row DRAFT_PROOF = Row.of(
                    CertificateMove.DRAFT_PROOF, "Send a certificate proof", ProofForm.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(TYPED_AGAIN, AGAINST_THE_PRINT)
            .standsBack(When.file(f -> f.paper().standing() == PaperStanding.ISSUED
                    && f.openDecision().isEmpty()))
            .proposes(CertificateOperations::asAppliedFor);
    static final Row APPROVE_PROOF = Row.of(
                    CertificateMove.APPROVE_PROOF, "Approve the proof", Note.class, Audience.CLIENT)
            .by(CLIENT);
    static final Row ASK_FOR_CHANGES = Row.of(
                    CertificateMove.ASK_FOR_CHANGES, "Ask for changes to the proof", Because.class, Audience.CLIENT)
            .by(CLIENT)
            .is(UNPRINTED);
    static final Row WITHDRAW_PROOF = Row.of(
                    CertificateMove.WITHDRAW_PROOF, "Withdraw the proof", Because.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED)
            .listed(When.file(f -> f.paper().revision() > 0));
    static final Row ASK_REISSUE = Row.of(
                    CertificateMove.ASK_REISSUE,
                    "Ask to print the certificate anew",
                    ReissueForm.class,
                    Audience.CLIENT)
            .by(PROGRAMME_MANAGER, CLIENT)
            .is(AGAINST_THE_PRINT);
    static final Row REISSUE = Row.of(
                    CertificateMove.REISSUE, "Print the certificate anew", PrintingForm.class, Audience.BODY)
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, AGAINST_THE_PRINT, SHOWS_REWORDINGS)
            .standsBack(When.file(f -> f.paper().reissue() == null))
            .papers(PaperKind.CERTIFICATE);
    static final Row REFUSE_REISSUE = Row.of(
                    CertificateMove.REFUSE_REISSUE, "Refuse to print it anew", Because.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, SHOWS_REWORDINGS)
            .listed(When.file(f -> f.paper().reissue() != null));

    private CertificateOperations() {}

    private static void asAppliedFor(Proposing p) {
        p.put("name", p.client());
        p.put("address", p.address());
        p.put("scopeSentence", p.file().scope());
        Sites.appliedFor(p.file()).forEach(n -> p.put("sites." + n, true));
    }
}

package org.assay.desk.deed;

import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.DECISION_MAKER;
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
import org.assay.file.Language;
import org.assay.file.PaperKind;
import org.assay.file.PaperStanding;
import org.assay.lifecycle.CertificateMove;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;

/** What is done about a certificate as it is printed, and about its proof. */
final class CertificateOperations {
    static final Row DRAFT_PROOF = Row.of(CertificateMove.DRAFT_PROOF, ProofForm.class, Audience.CLIENT)
            .says("Send a certificate proof", "Certificate proof sent")
            .by(PROGRAMME_MANAGER)
            .is(TYPED_AGAIN, AGAINST_THE_PRINT)
            .standsBack(When.file(f -> f.paper().standing() == PaperStanding.ISSUED
                    && f.openDecision().isEmpty()))
            .proposes(CertificateOperations::asAppliedFor)
            .awaits(TaskKind.CHECK_PROOF, "A certificate proof awaits your look.")
            .refreshes(CertificateOperations::asPrinted);
    static final Row APPROVE_PROOF = Row.of(CertificateMove.APPROVE_PROOF, Note.class, Audience.CLIENT)
            .says("Approve the proof", "Proof approved")
            .by(CLIENT)
            .tells(Holder.PROGRAMME_MANAGER, "The proof is approved.");
    static final Row ASK_FOR_CHANGES = Row.of(CertificateMove.ASK_FOR_CHANGES, Because.class, Audience.CLIENT)
            .says("Ask for changes to the proof", "Changes to the proof asked for")
            .by(CLIENT)
            .is(UNPRINTED)
            .awaits(TaskKind.CHANGE_PROOF, "Changes to the proof are asked for.");
    static final Row WITHDRAW_PROOF = Row.of(CertificateMove.WITHDRAW_PROOF, Because.class, Audience.CLIENT)
            .says("Withdraw the proof", "Proof withdrawn")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED)
            .listed(When.file(f -> f.paper().revision() > 0))
            .tells(Holder.CLIENT, "The certificate proof is withdrawn.");
    static final Row ASK_REISSUE = Row.of(CertificateMove.ASK_REISSUE, ReissueForm.class, Audience.CLIENT)
            .says("Ask to print the certificate anew", "Asked to print the certificate anew")
            .by(PROGRAMME_MANAGER, CLIENT)
            .is(AGAINST_THE_PRINT)
            .waits(Holder.PROGRAMME_MANAGER, "A new print of the certificate is asked for.");
    static final Row REISSUE = Row.of(CertificateMove.REISSUE, PrintingForm.class, Audience.BODY)
            .says("Print the certificate anew", "Certificate printed anew")
            .by(PROGRAMME_MANAGER, DECISION_MAKER)
            .is(UNPRINTED, AGAINST_THE_PRINT, SHOWS_REWORDINGS)
            .standsBack(When.file(f -> f.paper().reissue() == null))
            .papers(PaperKind.CERTIFICATE)
            .tells(Holder.CLIENT, "The certificate was printed anew.");
    static final Row REFUSE_REISSUE = Row.of(CertificateMove.REFUSE_REISSUE, Because.class, Audience.CLIENT)
            .says("Refuse to print it anew", "Printing anew refused")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, SHOWS_REWORDINGS)
            .listed(When.file(f -> f.paper().reissue() != null))
            .tells(Holder.CLIENT, "The certificate is not printed anew; the reason can be read.");

    private CertificateOperations() {}

    private static void asAppliedFor(Proposing p) {
        p.put("name", p.client());
        p.put("address", p.address());
        p.put("scopeSentence", p.file().scope());
        Sites.appliedFor(p.file()).forEach(n -> p.put("sites." + n, true));
    }

    /** Name, address and languages of a new proof are those of the certificate, not of the proof before it. */
    private static void asPrinted(Proposing p) {
        if (p.file().paper().standing() != PaperStanding.ISSUED) {
            return;
        }
        p.printed().ifPresent(printed -> {
            p.put("name", printed.name());
            p.put("address", printed.address());
            p.fields().keySet().removeIf(f -> f.equals("languages") || f.startsWith("languages."));
            printed.languages().stream()
                    .flatMap(l -> Language.called(l).stream())
                    .forEach(l -> p.put("languages." + l, true));
        });
    }
}

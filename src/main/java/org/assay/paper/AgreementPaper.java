package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.desk.agreement.AgreementText;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.AgreedText;
import org.assay.file.Agreement;
import org.assay.file.ChangeOrder;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.Move;
import org.assay.rule.AgreementRule;

/** The agreement on certification: as it is offered, and once more as it was signed (ISO/IEC 17021-1, 5.1.2). */
final class AgreementPaper {
    private AgreementPaper() {}

    static Letter of(PaperSource source, House house) {
        AgreementText text =
                AgreementText.read(Objects.requireNonNull(source.kept().agreement(), "An agreement has a text")
                        .toString());
        List<Part> parts = new ArrayList<>();
        for (AgreementText.Section s : text.sections()) {
            int number = parts.size() + 1;
            parts.add(Part.headed("s-" + number, number + "\u2002" + s.heading())
                    .words(s.words().toArray(String[]::new))
                    .points(s.points()));
        }
        Optional<ChangeOrder> order = source.file().ordered(source.subject());
        parts.add(order.map(o -> ordered(o, source, text)).orElseGet(() -> signatures(source, house, text)));
        String heading = order.isPresent() ? "Change order to agreement " : "Certification agreement ";
        return Letter.toTheClient(source, house, heading + text.reference(), parts);
    }

    private static Part ordered(ChangeOrder order, PaperSource source, AgreementText text) {
        return Part.headed("signed", "Signatures")
                .fact(
                        "For " + source.client(),
                        "Signed on " + Days.written(order.signedOn())
                                + signedBy(
                                        source,
                                        source.file().audit(source.subject()).isPresent()
                                                ? AuditMove.SIGN_DAYS
                                                : ChangeMove.SIGN_ORDER))
                .fact("Terms", "Edition " + text.terms())
                .fact("Text", "SHA-256 " + order.sha256());
    }

    private static Part signatures(PaperSource source, House house, AgreementText text) {
        Agreement agreement = source.file().agreement();
        Part part = Part.headed("signed", "Signatures")
                .fact("For " + house.body().name(), "Offered on " + Days.written(text.drawnUp()) + offeredBy(source));
        part = agreement != null && signed(agreement, source)
                ? part.fact(
                        "For " + source.client(),
                        "Signed on " + Days.written(agreement.signedOn()) + signedBy(source, ApplicationMove.SIGN))
                : part.fact("For " + source.client(), "Not signed yet");
        return part.fact("Terms", "Edition " + text.terms())
                .fact("Text", "SHA-256 " + hash(source))
                .words("Both sides keep the same text; its number of 64 digits changes with every letter of it.");
    }

    private static boolean signed(Agreement agreement, PaperSource source) {
        return agreement.text() != null
                && agreement.text().equals(source.file().application().offered());
    }

    private static String hash(PaperSource source) {
        AgreedText offered = Objects.requireNonNull(source.file().application().offered());
        return offered.sha256();
    }

    private static String offeredBy(PaperSource source) {
        return source.last(ApplicationMove.OFFER)
                .map(w -> " by " + source.name(w.by()))
                .orElse("");
    }

    private static String signedBy(PaperSource source, Move<?> move) {
        return source.last(move)
                .map(w -> " by " + source.name(w.by()) + power(w))
                .orElse("");
    }

    /** In the signer's own words. */
    private static String power(Written signature) {
        String words = signature.attestations().getOrDefault(AgreementRule.SIGNER_MAY_BIND_THE_CLIENT.name(), "");
        return words.isBlank() ? "" : ". Power to sign: " + words.strip();
    }
}

package org.assay.desk.agreement;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assay.desk.agreement.AgreementText.Section;
import org.assay.file.Agreement;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Countries;
import org.assay.file.Profile;
import org.assay.file.Site;
import org.assay.file.Wider;
import org.assay.standard.Terms;

/**
 * Draws up the change order for a wider scope that was accepted for audit. It follows from the file alone, so that what is
 * read before the signature is what is signed.
 *
 * @param sentence the wider scope as it was applied for; empty where that is not known
 */
record WritingAnOrder(CertificationFile file, ChangeNotice change, String sentence, Terms terms) {
    AgreementText text() {
        Agreement agreement = Objects.requireNonNull(file.agreement(), "A change order changes an agreement");
        Profile profile = Objects.requireNonNull(change.wider()).profile();
        LocalDate accepted = Objects.requireNonNull(change.lookedAtOn());
        List<Section> all = new ArrayList<>();
        all.add(new Section(
                "What this is",
                List.of("A change order to the agreement " + agreement.reference() + ", signed on "
                        + written(agreement.signedOn()) + ". All that is agreed there goes on."),
                List.of()));
        all.add(new Section(
                "The wider scope",
                List.of(
                        (sentence.isEmpty() ? "" : "Applied for is: " + sentence + " ")
                                + "It was accepted for audit on " + written(accepted) + ".",
                        systems(change.wider()) + " in scope then, as the application for the wider scope lists them."),
                profile.places() == null
                        ? List.of()
                        : profile.places().stream().map(WritingAnOrder::site).toList()));
        all.add(new Section(
                "Its audit",
                List.of(
                        "The wider scope is audited before it is certified: in a special audit, or in the next audit of the"
                                + " cycle. The days are determined before that audit and told beforehand; the days of later"
                                + " audits follow from the wider scope.",
                        "Added time is audited whether or not anybody pays for it. Until the decision the certificate stays as"
                                + " it is."),
                List.of()));
        return new AgreementText(
                agreement.reference(),
                "Change order for a wider scope",
                agreement.text() == null ? terms.edition() : agreement.text().terms(),
                accepted,
                all);
    }

    private static String systems(Wider wider) {
        int many = wider.systems().size();
        return many == 1 ? "One AI system is" : many + " AI systems are";
    }

    private static String site(Site s) {
        return "Site: " + s.name() + ", " + Countries.spelt(s.place());
    }
}

package org.assay.desk.agreement;

import static org.assay.calendar.Days.halves;
import static org.assay.calendar.Days.written;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.desk.agreement.AgreementText.Section;
import org.assay.file.Agreement;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Reckoned;
import org.assay.file.TimeLook;
import org.assay.standard.Terms;

/**
 * Draws up the change order for days that rose when audit time was looked at again. It follows from the file alone, so that what
 * is read before the signature is what is signed. It is no condition of the days: they are audited whether or not it is signed.
 *
 * @param audit after which they rose
 */
record WritingMoreDays(CertificationFile file, Audit audit, Terms terms) {
    AgreementText text() {
        Agreement agreement = Objects.requireNonNull(file.agreement(), "A change order changes an agreement");
        TimeLook look = Objects.requireNonNull(audit.timeLook());
        AuditTime now = Objects.requireNonNull(look.now());
        return new AgreementText(
                agreement.reference(),
                "Change order for more days",
                agreement.text() == null ? terms.edition() : agreement.text().terms(),
                look.on(),
                List.of(
                        new Section(
                                "What this is",
                                List.of("A change order to the agreement " + agreement.reference() + ", signed on "
                                        + written(agreement.signedOn()) + ". All that is agreed there goes on."),
                                List.of()),
                        new Section("The days", days(look, now), points(now)),
                        new Section(
                                "What holds without it",
                                List.of(
                                        "Audit time follows from what an audit shows. These days are audited whether or not"
                                                + " this change order is signed, and whether or not anybody pays for them."),
                                List.of())));
    }

    private List<String> days(TimeLook look, AuditTime now) {
        String rose = "After " + file.title(audit) + ", on " + written(look.on())
                + ", audit time was looked at again by the method that it was determined by (" + now.method() + ").";
        String agreed = "Agreed were days by which an initial audit takes " + halves(file.agreedBefore(audit))
                + "; by what is known today it takes " + halves(now.total()) + ".";
        return Stream.concat(Stream.of(rose, agreed), why(now).stream()).toList();
    }

    /** Why, in the method's own words where it proposes these days. */
    private static Optional<String> why(AuditTime now) {
        Reckoned how = now.reckoned();
        if (how == null) {
            return Optional.empty();
        }
        int method = how.derivation().proposed().total();
        return Optional.of(
                method == now.total()
                        ? how.derivation().why()
                        : "The method comes to " + halves(method)
                                + "; the body determined other days for a reason that it keeps on" + " record.");
    }

    private static List<String> points(AuditTime now) {
        return List.of(
                "Stage 1: " + halves(now.stage1()),
                "Stage 2: " + halves(now.stage2()),
                "Each surveillance audit: " + halves(now.of(AuditKind.SURVEILLANCE)),
                "Each recertification audit: " + halves(now.of(AuditKind.RECERTIFICATION)));
    }
}

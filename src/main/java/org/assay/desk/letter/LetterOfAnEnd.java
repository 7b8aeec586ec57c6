package org.assay.desk.letter;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.desk.decision.Appeal;
import org.assay.desk.decision.Closing;
import org.assay.desk.decision.Letter;
import org.assay.desk.decision.Letter.Paragraph;
import org.assay.file.Agreement;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.Move;
import org.assay.standard.Body;
import org.jspecify.annotations.Nullable;

/**
 * Composes the letter that an application ends with, before anything was decided about certification: withdrawn by the
 * client, lapsed, or declined (ISO/IEC 17021-1, 9.1.2). It says why, what that means, and the way on.
 *
 * @param how it ended
 * @param file as that left it, or would leave it
 * @param by whoever of the body ended it; the client's own person where the client withdrew it
 */
public record LetterOfAnEnd(
        ApplicationMove how, CertificationFile file, String client, LocalDate on, String reason, String by, Body body) {

    /** How an application ends in a letter; nothing where the move is another one. */
    public static Optional<ApplicationMove> of(Move<?> move) {
        return move instanceof ApplicationMove m && subject(m) != null ? Optional.of(m) : Optional.empty();
    }

    public Letter letter() {
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of(opening() + agreement()));
        all.add(Paragraph.of(byTheClient() ? "Your reason" : "Reasons", reason));
        all.add(new Paragraph("What this means", "No certificate is issued." + audits(), List.of()));
        all.add(Paragraph.of(
                "The way on",
                "You may apply anew at any time; a new application is looked at on its own. What you gave us stays"
                        + " confidential."));
        if (!byTheClient()) {
            all.add(Paragraph.of("If you do not agree", Appeal.route(body)));
        }
        all.addAll(Closing.of(signed(), file.reference(), "", body));
        return new Letter(
                file.id(),
                file.id(),
                file.reference(),
                null,
                on,
                client,
                "Your application for certification to " + edition() + " " + subject(how),
                all,
                body.name() + ", " + body.address());
    }

    private boolean byTheClient() {
        return how == ApplicationMove.WITHDRAW;
    }

    private String edition() {
        return file.standard().edition();
    }

    private static @Nullable String subject(ApplicationMove how) {
        return switch (how) {
            case WITHDRAW -> "is withdrawn";
            case LAPSE -> "has lapsed";
            case DECLINE -> "is declined";
            case SUBMIT,
                    HOLD,
                    RESUME,
                    RETURN,
                    ACCEPT,
                    DETERMINE_TIME,
                    APPROVE_TIME,
                    OFFER,
                    SIGN,
                    SEND_QUOTE,
                    ACCEPT_QUOTE,
                    HAND_IN_SOA,
                    HAND_IN_DOCUMENT,
                    LET_EVIDENCE_BE_TAKEN,
                    SETTLE_CONDITION -> null;
        };
    }

    private String opening() {
        String day = "On " + written(on);
        return byTheClient()
                ? day + " you withdrew your application for certification to " + edition() + "."
                : how == ApplicationMove.LAPSE
                        ? day + " we let your application for certification to " + edition() + " lapse."
                        : day + " we decided not to accept your application for certification to " + edition() + ".";
    }

    private String agreement() {
        Agreement was = file.agreement();
        return was == null ? "" : " The certification agreement of " + written(was.signedOn()) + " has ended with it.";
    }

    private String audits() {
        boolean calledOff = file.audits().stream().anyMatch(a -> a.standing() == AuditStanding.CANCELLED);
        return calledOff ? " Audits that were still to come are called off." : "";
    }

    private String signed() {
        return switch (how) {
            case WITHDRAW -> "";
            case LAPSE -> by + ", programme manager";
            case SUBMIT,
                    HOLD,
                    RESUME,
                    RETURN,
                    ACCEPT,
                    DECLINE,
                    DETERMINE_TIME,
                    APPROVE_TIME,
                    OFFER,
                    SIGN,
                    SEND_QUOTE,
                    ACCEPT_QUOTE,
                    HAND_IN_SOA,
                    HAND_IN_DOCUMENT,
                    LET_EVIDENCE_BE_TAKEN,
                    SETTLE_CONDITION -> by + ", who decided on the application";
        };
    }
}

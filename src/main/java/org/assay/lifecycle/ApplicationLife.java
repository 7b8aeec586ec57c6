package org.assay.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.file.AgreedText;
import org.assay.file.Agreement;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Areas;
import org.assay.file.AuditTime;
import org.assay.file.Case;
import org.assay.file.Condition;
import org.assay.file.FormText;
import org.assay.file.HandIn;
import org.assay.file.Profile;
import org.assay.file.QuoteStep;
import org.assay.file.Settlement;
import org.assay.file.Soa;
import org.assay.file.TakingConsents;
import org.assay.lifecycle.Happening.AgreementMade;
import org.assay.lifecycle.Happening.ApplicationMoved;

/** What the table of {@link ApplicationMove} decides, and what it leaves behind. */
public final class ApplicationLife {
    private ApplicationLife() {}

    /** Decides what is done about the application of the file. A signature makes the agreement as well; other days end it. */
    public static Verdict decide(ApplicationMove move, Case c) {
        Application was = c.file().application();
        return Turn.of(move, was.standing(), Awaited.not(move, was), c, () -> happenings(move, was, c));
    }

    private static List<Happening> happenings(ApplicationMove move, Application was, Case c) {
        ApplicationStanding to = move.to(was.standing());
        List<Happening> all = new ArrayList<>();
        all.add(new ApplicationMoved(
                c.person(),
                c.deed().on(),
                move,
                was.standing(),
                to,
                after(move, was, c).at(to)));
        if (move == ApplicationMove.SIGN) {
            all.add(new AgreementMade(
                    c.person(),
                    c.deed().on(),
                    new Agreement(reference(c), c.deed().on(), null, was.offered())));
        }
        if (move == ApplicationMove.DETERMINE_TIME) {
            all.addAll(LeftOver.agreement(c).toList());
        }
        if (move == ApplicationMove.WITHDRAW || move == ApplicationMove.LAPSE) {
            all.addAll(LeftOver.ended(c));
        }
        return all;
    }

    private static Application after(ApplicationMove move, Application was, Case c) {
        return switch (move) {
            case SUBMIT -> was.submitted(said(c, Profile.class), c.deed().on());
            case ACCEPT ->
                was.accepted(
                        c.person(),
                        c.deed().on(),
                        said(c, Areas.class).areas(),
                        Condition.of(c.deed().text(FormText.Conditions.class, FormText.Conditions::conditions)));
            case SETTLE_CONDITION ->
                was.settled(
                        said(c, Settlement.class).condition(),
                        c.person(),
                        c.deed().on());
            case DETERMINE_TIME -> was.with(said(c, AuditTime.class)).offering(null);
            case OFFER -> was.offering(c.deed().said(AgreedText.class).orElse(null));
            case APPROVE_TIME ->
                was.with(java.util.Objects.requireNonNull(was.time()).approved(c.person()));
            case SEND_QUOTE -> was.quoted(said(c, QuoteStep.class).quote());
            case ACCEPT_QUOTE -> {
                QuoteStep step = said(c, QuoteStep.class);
                yield was.quoted(step.quote()
                        .accepted(
                                java.util.Objects.requireNonNull(step.variant()),
                                c.deed().on(),
                                c.person()));
            }
            case HAND_IN_SOA -> was.with(said(c, Soa.class));
            case HAND_IN_DOCUMENT -> was.with(said(c, HandIn.class));
            case LET_EVIDENCE_BE_TAKEN ->
                was.letting(said(c, TakingConsents.class).all());
            case HOLD, RESUME, RETURN, DECLINE, WITHDRAW, LAPSE, SIGN -> was;
        };
    }

    /** The agreement of file {@code C-2026-0042} is {@code A-2026-0042}. */
    private static String reference(Case c) {
        return "A" + c.file().reference().substring(1);
    }

    private static <T extends org.assay.file.Said> T said(Case c, Class<T> kind) {
        return c.deed().said(kind).orElseThrow(() -> new IllegalArgumentException("The deed says no " + kind));
    }

    /** The subject of deeds about an application: the file itself. */
    public static UUID subject(Case c) {
        return c.file().id();
    }
}

package org.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assay.desk.certificate.PublicRegister;
import org.assay.desk.certification.CertificationsInView;
import org.assay.desk.deed.TaskTold;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.ApplicationStanding;
import org.assay.file.ChangeStanding;
import org.assay.file.LetterStanding;
import org.assay.file.PaperStanding;
import org.assay.file.PortfolioStanding;
import org.assay.file.Standing;
import org.assay.lifecycle.Step;

/** How applications, certifications, certificates and letters are coloured and what their standings mean. */
@TemplateExtension
final class SpokenFiles {
    private SpokenFiles() {}

    /** The papers about something on the file, or all of them where it is the file itself. */
    static Prints prints(WorkOnAFile.Told work, UUID about) {
        return Prints.of(work, about);
    }

    /** The links between the parts of a file, on the page of one of them. */
    static Tabs tabs(WorkOnAFile.Told work, String at) {
        return Tabs.of(work, Tab.valueOf(at), true);
    }

    /** The same on the page of one thing in a part. */
    static Tabs within(WorkOnAFile.Told work, String at) {
        return Tabs.of(work, Tab.valueOf(at), false);
    }

    /** The steps that wait in a part of the file. */
    static List<TaskTold> waitsIn(WorkOnAFile.Told work, String tab) {
        return work.awaited().stream()
                .filter(t -> Tab.of(t.kind()) == Tab.valueOf(tab))
                .toList();
    }

    static String tone(Standing standing) {
        return switch (standing) {
            case CERTIFIED -> "ok";
            case GRANTED -> "info";
            case SUSPENDED -> "warn";
            case REFUSED -> "bad";
            case NONE, EXPIRED, WITHDRAWN, ENDED, TRANSFERRED -> "plain";
        };
    }

    /** How a file in a list looks: what is under way differs from what has ended. */
    static String tone(CertificationsInView.Listed file) {
        return file.underWay()
                ? switch (file.application()) {
                    case ON_HOLD, RETURNED -> "warn";
                    case DRAFT -> "plain";
                    case SUBMITTED, ACCEPTED, OFFERED, AGREED, DECLINED, WITHDRAWN, LAPSED -> "info";
                }
                : file.partSuspended() ? "warn" : tone(file.standing());
    }

    static String tone(ApplicationStanding standing) {
        return switch (standing) {
            case DRAFT, SUBMITTED, ACCEPTED, OFFERED -> "info";
            case AGREED -> "ok";
            case ON_HOLD, RETURNED -> "warn";
            case DECLINED -> "bad";
            case WITHDRAWN, LAPSED -> "plain";
        };
    }

    static String tone(PaperStanding standing) {
        return switch (standing) {
            case NONE -> "plain";
            case PROOF -> "info";
            case OBJECTED -> "warn";
            case APPROVED, ISSUED -> "ok";
        };
    }

    static String tone(PortfolioStanding standing) {
        return switch (standing) {
            case NONE -> "plain";
            case HANDED_IN -> "warn";
            case BROUGHT_FORWARD -> "ok";
            case RETURNED -> "bad";
        };
    }

    static String tone(LetterStanding standing) {
        return switch (standing) {
            case AWAITS_CLIENT, AWAITS_BODY -> "warn";
            case ANSWERED -> "ok";
            case NONE, CLOSED -> "plain";
        };
    }

    static String tone(ChangeStanding standing) {
        return switch (standing) {
            case TOLD, APPLIED -> "warn";
            case TRIAGED, ACCEPTED -> "info";
            case IN_EFFECT -> "ok";
            case NONE, CLOSED -> "plain";
        };
    }

    /** How a step looks, and what a screen reader says about it. */
    static String look(Step.State state) {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "current";
            case AHEAD -> "ahead";
        };
    }

    /** What a standing means to somebody who holds the certificate in her hand; it never says why. */
    static String meaning(PublicRegister.Shown shown) {
        LocalDate since = Objects.requireNonNull(shown.since());
        return switch (Objects.requireNonNull(shown.standing())) {
            case CERTIFIED -> "The certification is in force.";
            case GRANTED ->
                "The certification is granted and takes effect on " + Spoken.written(shown.validFrom()) + ".";
            case SUSPENDED -> "The certification is temporarily invalid from " + Spoken.written(since) + " on.";
            case EXPIRED -> "The certification's validity ended with " + Spoken.written(since.minusDays(1)) + ".";
            case WITHDRAWN -> "The certification is no longer in force from " + Spoken.written(since) + " on.";
            case ENDED -> "The certification has ended at its holder's request, from " + Spoken.written(since) + " on.";
            case TRANSFERRED -> "Another certification body goes on with it from " + Spoken.written(since) + " on.";
            case NONE, REFUSED -> "There is no certification in force.";
        };
    }
}

package org.assay.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.FormText;
import org.assay.file.Mode;
import org.assay.file.Schedule;
import org.assay.file.Substance;
import org.assay.file.Visit;
import org.jspecify.annotations.Nullable;

/** What is audited from afar, wholly or in part (ISO/IEC 42006, 9.2.4; IAF MD 4). */
public enum RemoteRule implements Rule {
    REMOTE_MEANS_ARE_AGREED(Stated.shallMd4("MD4-01")
            .says("The means of remote auditing, and how what is shown stays safe and confidential, are told to the"
                    + " client with the dates; whoever agrees to these agrees to them before they are used.")
            .otherwise("Say which means are used and how what is shown is kept safe, or audit on site.")
            .about("means")
            .brokenBy(c -> c.deed()
                    .said(Schedule.class)
                    .filter(_ -> lacks(c, FormText.Proposed.class, FormText.Proposed::means))
                    .flatMap(s -> remote(s.each().stream())
                            .filter(v -> !agreed(c.audit(), v))
                            .findFirst())
                    .map(RemoteRule::named))),

    REMOTE_RISKS_ARE_PLANNED(Stated.shall42006("MD4-05", "9.2.4")
            .says(
                    "Where an audit is remote, wholly or in part, its plan names what is audited so, and the risks that were"
                            + " weighed: the client's infrastructure, sensitive data, and the law of the places.")
            .otherwise("Name the remote parts and their risks, or propose other days on site.")
            .about("remote")
            .brokenBy(c -> Optional.of(c.audit())
                    .filter(_ -> lacks(c, FormText.Remote.class, FormText.Remote::remote))
                    .flatMap(a -> remote(a.visits().stream()).findFirst())
                    .map(RemoteRule::named))),

    REPORT_TELLS_OF_REMOTE_WORK(Stated.shallMd4("MD4-02")
            .says("The report of an audit that was remote, wholly or in part, tells how far it was so and whether that"
                    + " served the objectives.")
            .otherwise("Say what was audited remotely, by which means, and whether that was effective.")
            .about("remote")
            .brokenBy(c -> Optional.of(c.audit())
                    .filter(_ -> lacks(c, FormText.Remote.class, FormText.Remote::remote) || denied(c))
                    .flatMap(RemoteRule::happened)));

    /** Words that say no more than that there was none. */
    private static final Pattern DENIED = Pattern.compile(
            "(nothing|none( of it)?|no (part|session|day|work)( of (it|the audit))?) (was|is) "
                    + "((audited|done|held|carried out) )?(remote|remotely|from afar)[.!]?"
                    + "|(there was )?no remote (work|part|audit|auditing)[.!]?|(it was )?(all|wholly|entirely) on site[.!]?"
                    + "|not applicable[.!]?",
            Pattern.CASE_INSENSITIVE);

    private final Stated stated;

    RemoteRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static <T extends FormText> boolean lacks(Case c, Class<T> form, Function<T, @Nullable String> text) {
        return Substance.lacks(c.deed().text(form, text));
    }

    private static boolean denied(Case c) {
        return DENIED.matcher(c.deed().text(FormText.Remote.class, FormText.Remote::remote))
                .matches();
    }

    private static Stream<Visit> remote(Stream<Visit> visits) {
        return visits.filter(v -> !v.missed() && v.mode() != Mode.ON_SITE);
    }

    /** Whether it stands already in an audit that is under way: to that visit the client has agreed. */
    private static boolean agreed(Audit audit, Visit visit) {
        return audit.underWay() && audit.visits().contains(visit);
    }

    /** What was held or is still to come from afar; and time that was spent so, whatever had been meant. */
    private static Optional<String> happened(Audit audit) {
        return remote(audit.visits().stream())
                .findFirst()
                .map(RemoteRule::named)
                .or(() -> audit.work().presences().stream()
                        .filter(p -> p.mode() != Mode.ON_SITE)
                        .findFirst()
                        .map(p -> Days.written(p.day()) + ": " + p.mode().words() + "."));
    }

    private static String named(Visit visit) {
        return (visit.site().isEmpty() ? "" : visit.site() + ", ") + Days.written(visit.firstDay()) + ": "
                + visit.mode().words() + ".";
    }
}

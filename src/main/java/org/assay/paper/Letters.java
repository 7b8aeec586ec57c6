package org.assay.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.calendar.Days;
import org.assay.calendar.Limits;
import org.assay.desk.decision.Appeal;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Certification;
import org.assay.file.Ground;
import org.assay.file.Suspension;
import org.assay.standard.Parameter;

/**
 * Letters about a certification decision. They say what was decided, why, what follows and how to appeal; they give no advice,
 * promise nothing, and name nobody who failed a rule.
 */
final class Letters {
    private Letters() {}

    static Letter decision(PaperSource source, House house) {
        return source.file().certification().grantedOn() == null ? refused(source, house) : granted(source, house);
    }

    private static Letter granted(PaperSource source, House house) {
        Certification facts = source.file().certification();
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words("We have decided to grant certification of your management system according to "
                                + edition(source) + ".")
                        .fact("Scope", source.file().scope())
                        .fact("Certificate number", source.certificate())
                        .fact("Effective from", day(facts.validFrom()))
                        .fact("Valid until", day(facts.validUntil()))
                        .fact("Decided on", day(source.dated())),
                Part.headed("reason", "Reason").words(reason(source)),
                Part.headed("next", "What comes next")
                        .words("The certification stays in force while the management system goes on meeting the"
                                + " requirements and the certification agreement is kept. Surveillance audits follow in"
                                + " each calendar year, as the audit programme sets them." + openMinors(source)),
                mark(),
                appeal(house));
        return Letter.toTheClient(source, house, "Certification granted", parts);
    }

    private static Letter refused(PaperSource source, House house) {
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words("We have decided not to grant certification of your management system according to "
                                + edition(source) + ".")
                        .fact("Scope applied for", source.file().scope())
                        .fact("Decided on", day(source.dated())),
                Part.headed("reason", "Reasons").words(reason(source)).points(unmet(source, house)),
                Part.headed("next", "What this means")
                        .words(
                                "There is no certification, and no certificate or mark may be used. A new application can"
                                        + " be handed in at any time; it is reviewed like any other."),
                appeal(house));
        return Letter.toTheClient(source, house, "Certification not granted", parts);
    }

    static Letter suspension(PaperSource source, House house) {
        LocalDate from = source.file()
                .certification()
                .openSuspension()
                .map(Suspension::from)
                .orElse(source.dated());
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words(
                                "We have suspended the certification of your management system. It is temporarily invalid"
                                        + " from " + Days.written(from) + " on.")
                        .fact("Certificate number", source.certificate())
                        .fact("Standard", edition(source))
                        .fact(
                                "Part of the scope concerned",
                                "The whole scope: " + source.file().scope())
                        .fact("Decided on", day(source.dated())),
                Part.headed("ground", "Ground and evidence")
                        .fact("Ground", ground(source))
                        .fact("In detail", groundWords(source))
                        .fact("Reason of the decision", reason(source)),
                Part.headed("now", "From now on")
                        .points(List.of(
                                "Stop promoting the certification, and stop using certificate and mark, wherever they are"
                                        + " used.",
                                "The public register shows the certification as suspended.",
                                "The dates of the certification run on: its last day stays "
                                        + day(source.file().certification().validUntil()) + ".")),
                Part.headed("end", "How it ends")
                        .words("The suspension is lifted by a new decision once the ground no longer exists and we have"
                                + " seen it. It lasts no longer than " + limit(from, house)
                                + ". If the ground is not resolved"
                                + " by then, the certification is withdrawn or its scope is reduced."),
                appeal(house));
        return Letter.toTheClient(source, house, "Certification suspended", parts);
    }

    static Letter lifting(PaperSource source, House house) {
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words("We have lifted the suspension of your certification. It is in force again from "
                                + day(source.dated()) + " on.")
                        .fact("Certificate number", source.certificate())
                        .fact("Standard", edition(source))
                        .fact("Scope", source.file().scope())
                        .fact("Valid until", day(source.file().certification().validUntil())),
                Part.headed("reason", "Reason").words(reason(source)),
                Part.headed("now", "From now on")
                        .words("The certification may be promoted again, and certificate and mark may be used as the"
                                + " certification agreement says. The public register shows the certification as in force;"
                                + " its dates have not changed."),
                appeal(house));
        return Letter.toTheClient(source, house, "Suspension lifted", parts);
    }

    static Letter withdrawal(PaperSource source, House house) {
        boolean asked = ground(source).equals(Ground.CLIENT_ASKED.words());
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words((asked
                                        ? "As you asked, the certification of your management system has ended. "
                                        : "We have withdrawn the certification of your management system. ")
                                + "It is no longer in force from "
                                + day(source.file().certification().withdrawnOn())
                                + " on.")
                        .fact("Certificate number", source.certificate())
                        .fact("Standard", edition(source))
                        .fact("Scope", source.file().scope()),
                Part.headed("ground", "Ground")
                        .fact("Ground", ground(source))
                        .fact("In detail", groundWords(source))
                        .fact("Reason of the decision", reason(source)),
                Part.headed("now", "From now on")
                        .points(List.of(
                                "Stop using certificate and mark, and every mention of the certification, in all"
                                        + " advertising matter.",
                                "The public register says that the certification is no longer in force.",
                                "Whoever asks us is told so too.")),
                appeal(house));
        return Letter.toTheClient(source, house, asked ? "Certification ended" : "Certification withdrawn", parts);
    }

    private static String said(PaperSource source, String component) {
        return source.about(source.subject())
                .filter(w -> w.deed().startsWith("CertificationMove."))
                .reduce((_, last) -> last)
                .map(w -> w.text(component))
                .filter(t -> !t.equals("null"))
                .orElse("");
    }

    private static String reason(PaperSource source) {
        return said(source, "reason");
    }

    private static String ground(PaperSource source) {
        String name = said(source, "ground");
        return name.isEmpty() ? "" : Ground.valueOf(name).words();
    }

    private static String groundWords(PaperSource source) {
        return said(source, "groundWords");
    }

    private static String edition(PaperSource source) {
        return source.file().standard().edition();
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : Days.written(day);
    }

    private static String limit(LocalDate from, House house) {
        int months = house.law(from, Parameter.SUSPENSION_MONTHS);
        return months + " months, that is until " + Days.written(Limits.suspensionUntil(from, months));
    }

    private static String openMinors(PaperSource source) {
        boolean open = source.file().findings().stream()
                .anyMatch(f -> !f.major() && f.verified().isEmpty());
        return open ? " What was planned for the minor nonconformities is looked at there." : "";
    }

    private static List<String> unmet(PaperSource source, House house) {
        List<String> lines = new ArrayList<>();
        source.file().findings().stream()
                .filter(f -> f.verified().isEmpty())
                .forEach(f -> lines.add(f.reference() + ", " + Said.requirement(f.requirement(), house.catalogue())
                        + ": " + f.statement()));
        return lines;
    }

    private static Part mark() {
        return Part.headed("mark", "Certificate and mark")
                .words("Certificate and mark speak of the management system and name the standard and the certificate"
                        + " number. They are not used on products, packaging, model cards or interfaces, nor so that an AI"
                        + " system or a service appears to be certified.");
    }

    private static Part appeal(House house) {
        return Part.headed("appeal", "Appeal").words(Appeal.route(house.body()));
    }
}

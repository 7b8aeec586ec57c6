package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.calendar.Days;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.Journey;
import org.assay.lifecycle.Step;
import org.jspecify.annotations.Nullable;

/** Where a certification is on its way, in a client's words. It promises neither an outcome nor a day. */
final class Whereabouts {
    private Whereabouts() {}

    static List<String> of(CertificationFile file, LocalDate today, long yours) {
        Certification facts = file.certification();
        LocalDate until = facts.validUntil();
        return switch (file.standingOn(today)) {
            case NONE ->
                file.closedOn(today)
                        ? List.of("The application has ended: it is "
                                + file.application().standing().words() + ". Nothing more comes of it.")
                        : onTheWay(file, today, yours);
            case GRANTED -> List.of("The certification is granted and takes effect on " + day(facts.validFrom()) + ".");
            case CERTIFIED -> inForce(file, today, until);
            case SUSPENDED ->
                List.of("The certification is suspended: for now it is not valid, and nothing may refer to it.");
            case EXPIRED -> List.of("The certification ended with " + day(until) + ".");
            case WITHDRAWN -> List.of("The certification is no longer in force.");
            case ENDED -> List.of("The certification has ended at your request.");
            case TRANSFERRED -> List.of("Another certification body goes on with the certification.");
            case REFUSED -> List.of("Certification was refused; the reasons are told in the letter on this file.");
        };
    }

    private static List<String> inForce(CertificationFile file, LocalDate today, @Nullable LocalDate until) {
        List<String> lines = new ArrayList<>();
        lines.add("The certification is in force until " + day(until) + ".");
        if (file.certification().begunBy(today).suspendedPart().isPresent()) {
            lines.add("A part of its scope is suspended: for now it is not valid for that part.");
        }
        Journey.of(file, today).stream()
                .filter(s -> s.state() == Step.State.CURRENT)
                .findFirst()
                .ifPresent(s -> lines.add("The step at hand is “" + s.title() + "”: " + s.note() + "."));
        return lines;
    }

    private static List<String> onTheWay(CertificationFile file, LocalDate today, long yours) {
        List<String> lines = new ArrayList<>();
        Journey.of(file, today).stream()
                .filter(s -> s.state() == Step.State.CURRENT)
                .findFirst()
                .ifPresent(s -> lines.add("The step at hand is “" + s.title() + "”: " + s.note() + "."));
        lines.add(
                yours == 0
                        ? "Nothing is awaited from you at present."
                        : yours + (yours == 1 ? " thing is" : " things are") + " awaited from you.");
        lines.add(
                file.openDecision().isPresent()
                        ? "A decision has been asked for. It is taken by persons who did not audit; its outcome is open."
                        : "A decision is asked for once the audits are reviewed and what they raised is dealt with. It is"
                                + " taken by persons who did not audit; its outcome is open, and no day is promised.");
        return lines;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "its last day" : Days.written(day);
    }
}

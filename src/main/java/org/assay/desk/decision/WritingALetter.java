package org.assay.desk.decision;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.calendar.Limits;
import org.assay.calendar.Surveillance;
import org.assay.desk.decision.Letter.Paragraph;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Ground;
import org.assay.file.Verb;
import org.assay.file.Worded;
import org.assay.lifecycle.CertificationMove;
import org.assay.standard.Body;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Composes the letter of a decision from what was decided: no promise, no advice. Whoever decided signs it.
 *
 * @param file as the decision left it, or would leave it
 * @param signed whoever decided, with the role in which that was done: {@code Tomas Reyes, decision maker}
 * @param number of the certificate; null where there is none
 * @param law the numbers in force on that day
 */
public record WritingALetter(
        CertificationFile file,
        Decided decision,
        String signed,
        String client,
        @Nullable String number,
        LocalDate today,
        Law law,
        Body body) {

    /** What was decided, in the words in which it was typed. */
    public record Decided(
            UUID id,
            Verb verb,
            @Nullable Ground ground,
            @Nullable String groundWords,
            String reason,
            @Nullable String refusedPart) {}

    public Letter letter() {
        LetterOfTheCycle cycle = new LetterOfTheCycle(this);
        List<Paragraph> all = new ArrayList<>(
                switch (decision.verb()) {
                    case GRANT -> granted();
                    case GRANT_PART -> part();
                    case REFUSE -> refused();
                    case SUSPEND -> suspended();
                    case LIFT_SUSPENSION -> lifted();
                    case WITHDRAW -> withdrawn();
                    case MAINTAIN -> cycle.maintained();
                    case RENEW -> cycle.renewed();
                    case RESTORE, GRANT_ANEW -> cycle.restored();
                    case REFUSE_RENEWAL -> cycle.notRenewed();
                    case EXTEND, REDUCE -> cycle.rescoped();
                    case SUSPEND_PART -> cycle.partSuspended();
                    case LIFT_PART -> cycle.partLifted();
                    case END, TRANSFER_OUT -> cycle.ended();
                });
        all.add(Paragraph.of("If you do not agree", Appeal.route(body)));
        all.addAll(Closing.of(signed, file.reference(), enclosed(), body));
        return new Letter(
                decision.id(),
                file.id(),
                file.reference(),
                decision.verb(),
                today,
                client,
                subject(),
                all,
                body.name() + ", " + body.address());
    }

    /** The certificate that is printed with the decision. */
    private String enclosed() {
        return CertificationMove.of(decision.verb()).prints()
                ? "certificate" + (number == null ? "" : " " + number)
                : "";
    }

    private String subject() {
        String standard = file.standard().edition();
        return switch (decision.verb()) {
            case GRANT -> "Certification to " + standard + " is granted";
            case GRANT_PART -> "Certification to " + standard + " is granted for a part of the scope applied for";
            case REFUSE -> "Certification to " + standard + " is refused";
            case SUSPEND -> "Your certification to " + standard + " is suspended";
            case LIFT_SUSPENSION -> "The suspension of your certification to " + standard + " is lifted";
            case MAINTAIN -> "Your certification to " + standard + " is maintained";
            case RENEW -> "Your certification to " + standard + " is renewed";
            case REFUSE_RENEWAL -> "Your certification to " + standard + " is not renewed";
            case RESTORE -> "Your certification to " + standard + " is restored";
            case GRANT_ANEW -> "Certification to " + standard + " is granted anew";
            case EXTEND -> "The scope of your certification to " + standard + " is extended";
            case REDUCE -> "The scope of your certification to " + standard + " is reduced";
            case SUSPEND_PART -> "Your certification to " + standard + " is suspended for a part of its scope";
            case LIFT_PART -> "The suspension of a part of your certification to " + standard + " is lifted";
            case END -> "Your certification to " + standard + " ends at your request";
            case TRANSFER_OUT -> "Your certification to " + standard + " is transferred to another body";
            case WITHDRAW ->
                decision.ground() == Ground.CLIENT_ASKED
                        ? "Your certification to " + standard + " ends at your request"
                        : "Your certification to " + standard + " is withdrawn";
        };
    }

    private List<Paragraph> granted() {
        Certification facts = file.certification();
        LocalDate from = Objects.requireNonNull(facts.validFrom());
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of("On " + written(today) + " we decided to certify the management system of " + client
                + " to " + file.standard().edition() + "."));
        all.add(Paragraph.of("Reasons", reason()));
        all.add(Paragraph.of("Scope", file.scope()));
        all.add(new Paragraph(
                "The certificate",
                "Certificate " + (number == null ? "" : number + " ") + "is in force from " + written(from) + " to "
                        + written(Objects.requireNonNull(facts.validUntil())) + ".",
                List.of(
                        "It is about a management system. It is no statement about a product, a service or a single AI"
                                + " system, and does not authorise you to label any of them as certified.",
                        "Our public register shows where it stands on the day it is looked up.",
                        "The first surveillance audit takes place by "
                                + written(Surveillance.firstBy(today, law.of(Parameter.FIRST_SURVEILLANCE_MONTHS)))
                                + ".")));
        minors().ifPresent(all::add);
        return all;
    }

    /** What the client has still to do about minors, each with its day; the next audit looks at all of them. */
    Optional<Paragraph> minors() {
        List<Finding> all = file.result().minors().toList();
        if (all.isEmpty() || all.stream().anyMatch(f -> !f.standing().planned())) {
            return Optional.empty();
        }
        List<String> ahead = all.stream()
                .filter(f -> f.standing() == FindingStanding.PLAN_ACCEPTED)
                .map(WritingALetter::ahead)
                .toList();
        return Optional.of(new Paragraph(
                "Nonconformities",
                "Your plan for each minor nonconformity is accepted. The next audit looks at what was done."
                        + (ahead.isEmpty() ? "" : " Until then there remains:"),
                ahead));
    }

    private static String ahead(Finding f) {
        LocalDate due = f.terms().dueOn();
        return "nonconformity " + f.reference() + ", " + f.requirement()
                + ": to carry out the corrective action that was planned"
                + (due == null ? "" : ", by " + written(due)) + ".";
    }

    private List<Paragraph> part() {
        List<Paragraph> all = new ArrayList<>(granted());
        all.add(
                1,
                Paragraph.of(
                        "What is not granted",
                        Objects.requireNonNullElse(decision.refusedPart(), "")
                                + " For this part of the application certification"
                                + " is refused; the certificate does not cover it."));
        return all;
    }

    private List<Paragraph> refused() {
        List<String> open = file.told().findings().stream()
                .filter(f -> f.standing().counts() && f.standing() != FindingStanding.VERIFIED)
                .filter(f -> f.major() || !f.standing().planned())
                .map(WritingALetter::told)
                .toList();
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of("On " + written(today) + " we decided not to certify the management system of " + client
                + " to " + file.standard().edition() + " for the scope applied for."));
        all.add(new Paragraph("Reasons", reason(), open));
        all.add(
                Paragraph.of(
                        "What this means",
                        "No certificate is issued. You may apply anew at any time; a new application is looked at on its own."));
        return all;
    }

    private static String told(Finding f) {
        return f.requirement() + ", " + f.grade().words() + " nonconformity " + f.reference() + ": " + f.statement();
    }

    private List<Paragraph> suspended() {
        return List.of(
                Paragraph.of("Your certification" + named() + " is temporarily invalid from " + written(today)
                        + ". This concerns the whole scope."),
                Paragraph.of("Ground", ground()),
                Paragraph.of("Reasons", reason()),
                new Paragraph(
                        "From today on",
                        "While the suspension lasts:",
                        List.of(
                                "you do not promote the certification, and do not use the certificate or a mark of it;",
                                "our public register says that the certification is suspended;",
                                "audits, and the last day of validity, go on as they were.")),
                Paragraph.of(
                        "What ends it",
                        "We lift the suspension once its cause is resolved and we have seen that it is. If that has not"
                                + " happened by " + written(suspendedUntil())
                                + ", the certification is withdrawn, or its scope is"
                                + " reduced by the part concerned."));
    }

    LocalDate suspendedUntil() {
        return Limits.suspensionUntil(today, law.of(Parameter.SUSPENSION_MONTHS));
    }

    private List<Paragraph> lifted() {
        LocalDate until = file.certification().validUntil();
        return List.of(
                Paragraph.of("Your certification" + named() + " is in force again from " + written(today) + "."),
                Paragraph.of("Reasons", reason()),
                Paragraph.of(
                        "From today on",
                        "You may refer to the certification again, within the rules of the agreement. Our public register"
                                + " says so today. The last day of validity stays "
                                + (until == null ? "as it was" : written(until)) + "."));
    }

    private List<Paragraph> withdrawn() {
        return List.of(
                Paragraph.of("Your certification" + named() + " is no longer in force from " + written(today) + "."),
                Paragraph.of("Ground", ground()),
                Paragraph.of("Reasons", reason()),
                Paragraph.of(
                        "From today on",
                        "You no longer refer to the certification, and stop using the certificate and any mark of it in"
                                + " whatever form. Our public register says that it is no longer in force."));
    }

    String named() {
        return (number == null ? "" : " " + number) + " to " + file.standard().edition();
    }

    String ground() {
        Ground ground = decision.ground();
        String words = Objects.requireNonNullElse(decision.groundWords(), "").strip();
        String named = ground == null ? "" : Worded.headed(ground.words()) + ".";
        // what both boxes say stands once, as the reason
        return words.isEmpty() || words.equalsIgnoreCase(reason().strip()) ? named : (named + " " + words).strip();
    }

    String reason() {
        return decision.reason();
    }
}

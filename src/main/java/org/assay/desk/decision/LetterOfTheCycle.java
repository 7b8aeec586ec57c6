package org.assay.desk.decision;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Renewal;
import org.assay.calendar.Surveillance;
import org.assay.desk.decision.Letter.Paragraph;
import org.assay.file.Certification;
import org.assay.file.Decision;
import org.assay.file.Term;
import org.assay.standard.Parameter;

/** Letters of decisions in the course of a cycle. Nothing is provisional, and no validity is ever extended. */
record LetterOfTheCycle(WritingALetter of) {
    private Certification facts() {
        return of.file().certification();
    }

    private String until() {
        return written(Objects.requireNonNull(facts().validUntil()));
    }

    List<Paragraph> maintained() {
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of("On " + written(of.today()) + " we decided to maintain your certification" + of.named()
                + ". It stays in force until " + until() + "."));
        all.add(Paragraph.of("Reasons", of.reason()));
        of.minors().ifPresent(all::add);
        return all;
    }

    List<Paragraph> renewed() {
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of("On " + written(of.today()) + " we decided to renew your certification" + of.named()
                + ". The new cycle begins on " + written(Objects.requireNonNull(facts().validFrom()))
                + " and ends with " + until() + "."));
        leftOut().ifPresent(all::add);
        all.addAll(cycle());
        of.minors().ifPresent(all::add);
        return all;
    }

    List<Paragraph> restored() {
        List<Term> terms = facts().cycles();
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of("On " + written(of.today()) + " we decided that your certification" + of.named()
                + " is in force again from " + written(Objects.requireNonNull(facts().validFrom())) + " to " + until()
                + "."));
        if (terms.size() > 1) {
            all.add(Paragraph.of(
                    "The days in between",
                    "The cycle before expired with "
                            + written(terms.get(terms.size() - 2).until())
                            + ". From the day after it until today there was no certification in force, and the"
                            + " certificate says so."));
        }
        leftOut().ifPresent(all::add);
        all.addAll(cycle());
        of.minors().ifPresent(all::add);
        return all;
    }

    /** What a new cycle asks for. */
    private List<Paragraph> cycle() {
        LocalDate first = Surveillance.firstBy(of.today(), of.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS));
        return List.of(
                Paragraph.of("Scope", of.file().scope()),
                Paragraph.of("Reasons", of.reason()),
                Paragraph.of(
                        "The certificate",
                        "The certificate keeps its number and is issued in a new revision. The first surveillance audit of"
                                + " the cycle takes place by " + written(first) + "."));
    }

    List<Paragraph> notRenewed() {
        LocalDate expiry = Objects.requireNonNull(facts().validUntil());
        LocalDate limit = Renewal.restorableUntil(expiry, of.law().of(Parameter.RESTORATION_MONTHS));
        String now = of.today().isAfter(expiry)
                ? "It expired with " + written(expiry) + " and stays expired."
                : "It stays in force until " + written(expiry)
                        + " and expires with that day; its validity is not extended.";
        return List.of(
                Paragraph.of("On " + written(of.today()) + " we decided not to renew your certification" + of.named()
                        + ". " + now),
                Paragraph.of("Reasons", of.reason()),
                Paragraph.of(
                        "What this means",
                        "Until " + written(limit) + " another decision can be asked for once what is outstanding of the"
                                + " recertification is completed. Later, at least another Stage 2 is needed."));
    }

    List<Paragraph> rescoped() {
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of("From " + written(of.today()) + " your certification" + of.named()
                + " has the scope below. Its last day of validity stays " + until() + "."));
        all.add(Paragraph.of("Scope", of.file().scope()));
        leftOut().ifPresent(all::add);
        if (of.decision().ground() != null) {
            all.add(Paragraph.of("Ground", of.ground()));
        }
        all.add(Paragraph.of("Reasons", of.reason()));
        all.add(Paragraph.of(
                "The certificate",
                "The certificate keeps its number and is issued in a new revision. You use that revision only, and refer"
                        + " to nothing that it does not cover."));
        facts().openSuspension()
                .map(s -> Paragraph.of(
                        "The suspension lasts",
                        "Your certification is suspended since " + written(s.from())
                                + ", and this decision does not lift that: until it is lifted you do not promote the"
                                + " certification, and do not use the certificate or a mark of it."))
                .ifPresent(all::add);
        return all;
    }

    /** What the scope held and no longer holds, where it has become smaller. */
    private Optional<Paragraph> leftOut() {
        return Optional.ofNullable(of.decision().refusedPart())
                .map(part -> Paragraph.of("What is no longer covered", part));
    }

    List<Paragraph> partSuspended() {
        return List.of(
                Paragraph.of("Your certification" + of.named() + " is temporarily invalid from " + written(of.today())
                        + " for the part of the scope named below. The rest stays in force."),
                Paragraph.of(
                        "The part concerned",
                        Objects.requireNonNullElse(of.decision().refusedPart(), "")),
                Paragraph.of("Ground", of.ground()),
                Paragraph.of("Reasons", of.reason()),
                new Paragraph(
                        "From today on",
                        "While the suspension lasts:",
                        List.of(
                                "you do not promote the certification for that part, and do not use the certificate or a mark"
                                        + " of it for that part;",
                                "our public register says which part is suspended;",
                                "audits, and the last day of validity, go on as they were.")),
                Paragraph.of(
                        "What ends it",
                        "We lift the suspension once its cause is resolved and we have seen that it is. If that has not"
                                + " happened by " + written(of.suspendedUntil())
                                + ", the scope is reduced by that part, or"
                                + " the certification is withdrawn."));
    }

    List<Paragraph> partLifted() {
        return List.of(
                Paragraph.of(liftedFrom()),
                Paragraph.of("Reasons", of.reason()),
                Paragraph.of(
                        "From today on",
                        "You may refer to the certification for that part again, within the rules of the agreement. The last"
                                + " day of validity stays " + until() + "."));
    }

    /** Where other parts stay suspended, which part is lifted and which is not, by the numbers of the application. */
    private String liftedFrom() {
        String certification = "Your certification" + of.named();
        String from = written(of.today());
        Set<Integer> stays = of.file()
                .certification()
                .suspendedParts()
                .flatMap(s -> Stream.ofNullable(s.systems()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> lifted =
                of.file().decision(of.decision().id()).map(Decision::systems).orElse(Set.of());
        return stays.isEmpty()
                ? certification + " is in force for its whole scope again from " + from + "."
                : certification + " is in force again from " + from + " for AI system " + numbers(lifted)
                        + " of your application. AI system " + numbers(stays) + " stays suspended.";
    }

    private static String numbers(Set<Integer> systems) {
        return systems.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    List<Paragraph> ended() {
        return List.of(
                Paragraph.of(
                        "Your certification" + of.named() + " is no longer in force from " + written(of.today()) + "."),
                Paragraph.of("Reasons", of.reason()),
                Paragraph.of(
                        "From today on",
                        "You no longer refer to this certification, and stop using the certificate and any mark of it in"
                                + " whatever form. Our public register says so without giving a reason that you have not"
                                + " agreed to."));
    }
}

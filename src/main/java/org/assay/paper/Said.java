package org.assay.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.ReadBack;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.PartLine;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.certificate.ProofForm;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Countries;
import org.assay.file.Finding;
import org.assay.file.Schedule;
import org.assay.file.TimeLook;
import org.assay.file.Topic;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.PortfolioMove;
import org.assay.standard.Catalogue;
import org.assay.standard.Cited;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** Phrases that several papers share. */
final class Said {
    private Said() {}

    static String capital(String words) {
        return Spelled.headed(words);
    }

    /** The client, and its address as the proof words it; where it says nothing, as the application does. */
    static List<String> addressed(PaperSource source) {
        List<String> lines = new ArrayList<>(List.of(source.client()));
        Stream.of(
                        orEmpty(source.typed(CertificateMove.DRAFT_PROOF, ProofForm.class)
                                .address()),
                        applied(source).postalAddress())
                .filter(a -> !a.isBlank())
                .findFirst()
                .ifPresent(lines::add);
        return lines;
    }

    /** What the client was called, and where, in the papers of an audit. */
    static String scope(PaperSource source) {
        return source.file().scope();
    }

    /** What came of looking at audit time again after an audit; empty while nobody has. */
    static String looked(Audit audit) {
        TimeLook look = audit.timeLook();
        return look == null ? "" : look.told() + ", " + Days.written(look.on());
    }

    static String days(Audit audit) {
        Schedule s = audit.schedule();
        if (s == null) {
            return "not set";
        }
        return s.firstDay().equals(s.lastDay())
                ? Days.written(s.firstDay())
                : Days.written(s.firstDay()) + " to " + Days.written(s.lastDay());
    }

    static Audit audit(PaperSource source) {
        return source.file()
                .audit(source.subject())
                .orElseThrow(() -> new IllegalStateException("The file has no such audit"));
    }

    /** The audit that ended last of those that a decision can rest on; Stage 2 while none has ended. */
    static Optional<Audit> latest(PaperSource source) {
        return source.file().audits().stream()
                .filter(a -> a.kind().formal() && a.standing().conducted())
                .max(Comparator.comparing(a -> a.lastDay().orElse(LocalDate.MIN)))
                .or(() -> source.file().audit(AuditKind.STAGE_2));
    }

    /** What an audit is called in its papers: {@code Surveillance 1}. */
    static String title(PaperSource source, Audit audit) {
        return source.file().title(audit);
    }

    /** What its report is called. */
    static String report(Audit audit) {
        return switch (audit.kind()) {
            case STAGE_1, STAGE_2 -> "Audit report";
            case SURVEILLANCE -> "Surveillance report";
            case RECERTIFICATION -> "Recertification report";
            case FOLLOW_UP -> "Report of a follow-up audit";
            case SPECIAL -> "Report of a special audit";
        };
    }

    /** The plan as it was written last; an empty one where there is none. */
    static PlanForm plan(PaperSource source, Audit audit) {
        return source.about(audit.id())
                .filter(w -> w.is(AuditMove.PLAN) || w.is(AuditMove.REVISE_PLAN))
                .reduce((_, last) -> last)
                .map(w -> w.typed(PlanForm.class))
                .orElseGet(() -> ReadBack.empty(PlanForm.class));
    }

    /** Every plan that was written, the oldest first. */
    static List<PlanForm> plans(PaperSource source, Audit audit) {
        return source.about(audit.id())
                .filter(w -> w.is(AuditMove.PLAN) || w.is(AuditMove.REVISE_PLAN))
                .map(w -> w.typed(PlanForm.class))
                .toList();
    }

    /** What an audit has raised, but for what was dropped before anybody was told. */
    static List<Finding> findings(PaperSource source, Audit audit) {
        return source.file().findings().stream()
                .filter(f -> f.raisedIn(audit) && !f.dropped())
                .toList();
    }

    /** What was applied for, or stands in place of that where a certification was brought forward. */
    static AppliedFor applied(PaperSource source) {
        return source.last(ApplicationMove.SUBMIT)
                .or(() -> source.last(PortfolioMove.BRING_FORWARD))
                .map(w -> w.typed(AppliedFor.class))
                .orElseGet(AppliedFor::nothing);
    }

    /** Sites as the application lists them: name, place, what is done there. */
    static List<String> sites(PaperSource source) {
        return applied(source).sites().stream()
                .map(s -> s.name().strip() + ", " + Countries.spelt(s.place().strip())
                        + (s.activity().isBlank() ? "" : ": " + s.activity().strip()))
                .toList();
    }

    /** AI systems in scope: name and intended use. */
    static List<String> systems(PaperSource source) {
        return applied(source).systems().stream()
                .filter(s -> Boolean.TRUE.equals(s.inScope()))
                .map(s -> s.name().strip()
                        + (s.purpose().isBlank() ? "" : ": " + s.purpose().strip()))
                .toList();
    }

    /** A part of the scope: its list, each with who answers for it, and what is said in words. */
    static String parts(List<PartLine> list, String words) {
        return Stream.concat(
                        list.stream()
                                .map(p -> p.name().strip()
                                        + (orEmpty(p.owner()).isEmpty() ? "" : " (" + orEmpty(p.owner()) + ")")),
                        Stream.of(words.strip()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The requirement with its topic in our own words: {@code 8.3 (risk treatment), A.6.2.8 (event logs)}. */
    static String requirement(String cited, Catalogue catalogue) {
        return List.of(cited.split("[,\\s]+", -1)).stream()
                .filter(p -> !p.isBlank())
                .map(p -> p + topic(p, catalogue).map(t -> " (" + t + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    static Optional<String> topic(String place, Catalogue catalogue) {
        return catalogue
                .requirement(place)
                .map(Requirement::topic)
                .or(() -> catalogue.control(place).map(Control::topic))
                .or(() -> Topic.at(place).map(Topic::words));
    }

    static String due(Finding f) {
        LocalDate due = f.terms().dueOn();
        return due == null ? "" : Days.written(due);
    }

    static String orEmpty(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /** Clauses and controls, in the order of their numbers, and after them topics in words. */
    static String list(Collection<String> cited) {
        String numbers =
                Cited.together(cited.stream().filter(c -> Topic.at(c).isEmpty()).toList());
        return Stream.concat(
                        Stream.of(numbers),
                        cited.stream().map(Topic::at).flatMap(Optional::stream).map(Topic::words))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String orNone(@Nullable String words) {
        return words == null || words.isBlank() ? "None" : words;
    }
}

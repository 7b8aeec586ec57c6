package org.assay.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assay.calendar.Days;
import org.assay.desk.certificate.WordingACertificate;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
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

/** Phrases that several papers share. */
final class Said {
    private Said() {}

    static String capital(String words) {
        return Spelled.headed(words);
    }

    /** The client, and its address as the proof words it; where it says nothing, as the application does. */
    static List<String> addressed(PaperSource source) {
        List<String> lines = new ArrayList<>(List.of(source.client()));
        source.last(CertificateMove.DRAFT_PROOF)
                .map(w -> w.text("address"))
                .filter(a -> !a.isBlank())
                .or(() -> applied(source).map(w -> WordingACertificate.address(w.form())))
                .filter(a -> !a.isBlank())
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

    /** The plan as it was written last. */
    static Optional<Written> plan(PaperSource source, Audit audit) {
        return source.about(audit.id())
                .filter(w -> w.is(AuditMove.PLAN) || w.is(AuditMove.REVISE_PLAN))
                .reduce((_, last) -> last);
    }

    static List<Finding> findings(PaperSource source, Audit audit) {
        return source.file().findings().stream().filter(f -> f.raisedIn(audit)).toList();
    }

    /** What was applied for, or stands in place of that where a certification was brought forward. */
    private static Optional<Written> applied(PaperSource source) {
        return source.last(ApplicationMove.SUBMIT).or(() -> source.last(PortfolioMove.BRING_FORWARD));
    }

    /** Sites as the application lists them: name, place, what is done there. */
    static List<String> sites(PaperSource source) {
        return applied(source).stream()
                .flatMap(w -> w.rows("sites").stream())
                .map(s -> text(s, "name") + ", " + text(s, "place")
                        + (text(s, "activity").isEmpty() ? "" : ": " + text(s, "activity")))
                .toList();
    }

    /** AI systems in scope: name and intended use. */
    static List<String> systems(PaperSource source) {
        return applied(source).stream()
                .flatMap(w -> w.rows("systems").stream())
                .filter(s -> s.path("inScope").asBoolean())
                .map(s -> text(s, "name") + (text(s, "purpose").isEmpty() ? "" : ": " + text(s, "purpose")))
                .toList();
    }

    /** A part of the scope: its list, each with who answers for it, and what is said in words. */
    static String part(PaperSource source, String list, String words) {
        return applied(source).stream()
                .flatMap(w -> Stream.concat(
                        w.rows(list).stream()
                                .map(r -> text(r, "name")
                                        + (text(r, "owner").isEmpty() ? "" : " (" + text(r, "owner") + ")")),
                        Stream.of(text(w.form(), words))))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static String application(PaperSource source, String component) {
        return applied(source).map(w -> w.text(component)).orElse("");
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

    static String text(JsonNode row, String part) {
        String text = row.path(part).asText("").strip();
        return text.equals("null") ? "" : text;
    }

    /** Clauses and controls of a row, in the order of their numbers, and after them topics in words. */
    static String list(JsonNode row, String part) {
        List<String> cited = StreamSupport.stream(row.path(part).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        String numbers =
                Cited.together(cited.stream().filter(c -> Topic.at(c).isEmpty()).toList());
        return Stream.concat(
                        Stream.of(numbers),
                        cited.stream().map(Topic::at).flatMap(Optional::stream).map(Topic::words))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String orNone(String words) {
        return words.isBlank() ? "None" : words;
    }

    /** A text of a record, or nothing. */
    static String text(Optional<Written> record, String component) {
        return record.map(r -> r.text(component)).filter(t -> !t.equals("null")).orElse("");
    }
}

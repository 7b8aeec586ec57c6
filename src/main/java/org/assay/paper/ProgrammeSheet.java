package org.assay.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.audit.CycleForm;
import org.assay.desk.audit.ProgrammeForm;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Term;
import org.assay.file.Topic;
import org.assay.lifecycle.AuditMove;
import org.assay.standard.Cited;

/**
 * An audit programme: which audits there are, when, for how long and about what (ISO/IEC 17021-1, 9.1.3). An audit of which
 * the client is told nothing is not on it.
 */
final class ProgrammeSheet {
    private ProgrammeSheet() {}

    static Letter of(PaperSource source, House house) {
        Optional<Term> term = source.file().certification().term();
        return term.isEmpty()
                ? Letter.toTheClient(source, house, "Audit programme of the initial audit", initial(source))
                : Letter.toTheClient(source, house, "Audit programme of the cycle", cycle(source, term.get()));
    }

    private static List<Part> initial(PaperSource source) {
        Optional<ProgrammeForm> said = source.last(AuditMove.PROGRAMME).map(w -> w.typed(ProgrammeForm.class));
        List<Audit> audits = source.file().audits().stream()
                .filter(a -> a.kind().initial() && a.standing() != AuditStanding.CANCELLED)
                .toList();
        return List.of(
                what(source).fact("Application", "Certification after a Stage 1 and a Stage 2"),
                audits(audits.stream()
                        .map(a -> cells(
                                Said.title(source, a),
                                a.schedule() == null ? "Days are proposed to you" : Said.days(a),
                                determined(source, a)))
                        .toList()),
                Part.headed("about", "3\u2002What they look at")
                        .fact("Clauses", said.map(p -> Said.list(p.clauses())).orElse(""))
                        .fact("Controls", controls(source, said))
                        .fact("Focus", said.map(ProgrammeForm::focus).orElse(""))
                        .fact(
                                "People to interview",
                                said.map(ProgrammeForm::interviews).orElse("")),
                says());
    }

    /** What is named, and truly what is looked at: every control that is included, whatever is named. */
    private static String controls(PaperSource source, Optional<ProgrammeForm> said) {
        Set<String> named = said.map(ProgrammeForm::controls).orElse(Set.of());
        return named.isEmpty()
                ? "Those that the statement of applicability includes"
                : Said.list(named)
                        + source.file()
                                .audit(AuditKind.STAGE_2)
                                .map(a -> others(source, a, named))
                                .orElse("");
    }

    /** Of an audit of the whole system: that it looks at what is not named as well. */
    private static String others(PaperSource source, Audit whole, Set<String> named) {
        return named.containsAll(whole.controlsToLookAt(source.file().application()))
                ? ""
                : "\nThe others that the statement of applicability includes are looked at as well";
    }

    private static List<Part> cycle(PaperSource source, Term term) {
        List<Audit> audits = source
                .file()
                .ofCycle(source.file().certification().cycles().size())
                .stream()
                .filter(a -> a.occasion() != null && !a.untold() && a.standing() != AuditStanding.CANCELLED)
                .toList();
        CycleForm said = source.typed(AuditMove.PROGRAMME_CYCLE, CycleForm.class);
        Part about = Part.headed("about", "3\u2002What they look at");
        for (Audit a : audits) {
            about = about.fact(Said.title(source, a), looksAt(source, a));
        }
        about = about.fact("Focus", said.focus()).fact("People to interview", said.interviews());
        return List.of(
                what(source).fact("Valid until", Days.written(term.until())),
                audits(audits.stream().map(a -> line(source, a)).toList()).fact("Why so", said.reason()),
                about,
                says());
    }

    private static Part audits(List<List<Part.Cell>> lines) {
        return Part.headed("audits", "2\u2002Audits")
                .grid(
                        List.of(
                                new Part.Column("Audit", 30),
                                new Part.Column("When", 45),
                                new Part.Column("Audit time", 25)),
                        lines);
    }

    private static List<Part.Cell> line(PaperSource source, Audit a) {
        var occasion = Objects.requireNonNull(a.occasion());
        return cells(
                Said.title(source, a),
                a.schedule() == null ? "Meant to end on " + Days.written(occasion.intendedFor()) : Said.days(a),
                determined(source, a));
    }

    /** The days that hold for it: as they were looked at again before it. */
    private static String determined(PaperSource source, Audit a) {
        int halves = source.file().determined(a);
        return halves == 0 ? "" : Days.halves(halves);
    }

    private static String looksAt(PaperSource source, Audit a) {
        String clauses = Cited.together(
                a.clauses().stream().filter(c -> Topic.at(c).isEmpty()).toList());
        String topics = a.clauses().stream()
                .map(Topic::at)
                .flatMap(Optional::stream)
                .map(Topic::words)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        clauses.isEmpty() ? "" : "Clauses " + clauses,
                        controls(source, a),
                        topics.isEmpty() ? "" : "As every surveillance: " + topics)
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String controls(PaperSource source, Audit a) {
        boolean whole = a.kind().whole();
        if (a.controls().isEmpty()) {
            return whole ? "Controls that the statement of applicability includes" : "";
        }
        return "Controls " + Cited.together(List.copyOf(a.controls())) + (whole ? others(source, a, a.controls()) : "");
    }

    private static Part what(PaperSource source) {
        return Part.headed("what", "1\u2002What it is about")
                .fact("Standard", source.file().standard().edition())
                .fact("Scope", source.file().scope())
                .fact("Sites", String.join("\n", Said.sites(source)))
                .fact("AI systems", String.join("\n", Said.systems(source)));
    }

    private static Part says() {
        return Part.headed("says", "Good to know")
                .words(
                        "Days are meant, and agreed with you for each audit together with the team. The programme is looked at"
                                + " again after each audit and after every change that you tell of; time that turns out to be needed is"
                                + " added. What an audit finds and what is decided is open.");
    }

    private static List<Part.Cell> cells(String... texts) {
        return Stream.of(texts).map(Part.Cell::of).toList();
    }
}

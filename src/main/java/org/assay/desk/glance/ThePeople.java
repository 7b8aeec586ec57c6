package org.assay.desk.glance;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.Person;
import org.assay.file.Worded;
import org.assay.lifecycle.CertificationMove;
import org.assay.rule.CycleRule;
import org.assay.rule.DecisionRule;
import org.assay.rule.Weighed;

/** Blocks 2 and 3: whoever decides, and everybody whom the decision rests on. */
final class ThePeople {
    private static final List<Function> OF_A_TEAM = List.of(Function.LEADING, Function.AUDITING, Function.EXPERTISE);

    private ThePeople() {}

    static Block you(TheFile f) {
        Person you = f.c().person();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Who decides", f.first(you), TheFile.at(you)));
        List<Part> parts = f.file().basis().auditedAs(you);
        boolean ownWord = ownWord(f, parts);
        for (String area : areas(f)) {
            lines.add(new Line(
                    "Competence for deciding in " + Areas.words(area),
                    ownWord ? Value.of("Not asked for: who led the audit decides") : competence(f, area)));
        }
        String others = f.file().result().parts().stream()
                .filter(p -> p.part().audited())
                .map(Participation::person)
                .distinct()
                .map(f::first)
                .collect(joining(", "));
        lines.add(new Line(
                "Who audited",
                parts.isEmpty() ? none(f, others.isEmpty() ? "Nobody" : others) : yourself(parts, ownWord)));
        boolean tied = !f.c().actor().ties(f.file().client()).isEmpty();
        lines.add(new Line(
                "Ties to the client", tied ? Value.bad("Declared: see the rules") : Value.of("None on record")));
        lines.add(Line.of("Declaration of today", "Given with the decision, among what has to be judged"));
        return Block.of(2, "Whoever decides", lines);
    }

    /** Whether certification may be maintained on the word of whoever looks at the sheet, who led the audit (9.6.1). */
    private static boolean ownWord(TheFile f, List<Part> parts) {
        return CertificationMove.of(f.verb()).mayRestOnTheLeader()
                && !parts.isEmpty()
                && !(CycleRule.MAINTAINED_BY_WHOM_MAY.weigh(f.c()) instanceof Weighed.Broken);
    }

    /** She is none of the teams; she can have audited by what she did about a nonconformity. */
    private static Value none(TheFile f, String others) {
        return DecisionRule.DECIDER_DID_NOT_AUDIT.weigh(f.c()) instanceof Weighed.Broken(String fact)
                ? Value.bad(others + ". " + fact)
                : Value.of(others + "; whoever decides is none of them");
    }

    private static Value yourself(List<Part> parts, boolean ownWord) {
        String words = "Whoever decides: " + parts.stream().map(Part::words).collect(joining(", "));
        return ownWord ? Value.of(words + "; here the word of who led the audit is enough") : Value.bad(words);
    }

    private static Value competence(TheFile f, String area) {
        return f.c().actor().competences().stream()
                .filter(k -> k.covers(Function.DECISION, f.file().standard(), area, f.today()))
                .findFirst()
                .map(k -> Value.of("On record from " + Days.written(k.from()) + until(k)))
                .orElseGet(() -> Value.bad("Not on record and valid today"))
                .at(TheFile.at(f.c().person()));
    }

    private static String until(Competence k) {
        LocalDate until = k.until();
        return until == null ? ", without an end" : ", valid until " + Days.written(until);
    }

    static Block people(TheFile f) {
        List<List<Value>> rows = new ArrayList<>();
        for (Audit a : f.file().audits()) {
            Stream.concat(a.team().stream(), a.left().stream()).forEach(m -> rows.add(member(f, a, m)));
        }
        Table teams =
                new Table("Teams", List.of("Audit", "Who", "Part", "Competent in", "Declared free of ties"), rows);
        List<Line> lines = new ArrayList<>();
        for (Audit a : f.file().audits()) {
            String missing = uncovered(f, a);
            if (!missing.isEmpty()) {
                lines.add(new Line(
                        f.file().title(a) + ": nobody covers",
                        Value.bad(Worded.headed(missing)).at(TheFile.at(a))));
            }
            if (a.reviewedBy() != null) {
                lines.add(new Line(
                        f.file().title(a) + ": report reviewed by",
                        able(f, a.reviewedBy(), Function.REPORT_REVIEW, a.reviewedOn())));
            }
        }
        Person reviewer = f.file().application().reviewer();
        if (reviewer != null) {
            lines.add(new Line(
                    "Application reviewed by",
                    able(
                            f,
                            reviewer,
                            Function.APPLICATION_REVIEW,
                            f.file().application().acceptedOn())));
        }
        f.file().result().majors().forEach(m -> m.verified()
                .ifPresent(v -> lines.add(Line.of(
                        "Major " + m.reference() + " verified by",
                        f.first(v.by()) + " on " + Days.written(v.on()),
                        TheFile.at(v.by())))));
        return Block.of(3, "People", lines, teams);
    }

    private static List<Value> member(TheFile f, Audit a, Member m) {
        LocalDate declared = m.declaredOn();
        return List.of(
                Value.of(f.file().title(a)).at(TheFile.at(a)),
                Value.of(f.first(m.person())).at(TheFile.at(m.person())),
                Value.headed(m.part().words() + (a.team().contains(m) ? "" : ", replaced")),
                a.before() ? Value.of("Brought forward: not proven") : areasOf(f, a, m),
                a.before()
                        ? Value.of("Brought forward: not proven")
                        : declared == null ? Value.bad("Not declared") : Value.of(Days.written(declared)));
    }

    private static Value areasOf(TheFile f, Audit a, Member m) {
        if (m.part() == Part.TRAINEE) {
            return Value.of("In training");
        }
        Dossier d = f.c().people().of(m.person());
        String covered = areas(f).stream()
                .filter(area -> OF_A_TEAM.stream().anyMatch(fn -> covers(f, a, d, fn, area)))
                .map(Areas::words)
                .collect(joining("; "));
        return covered.isEmpty() ? Value.bad("No area of the case") : Value.headed(covered);
    }

    private static String uncovered(TheFile f, Audit a) {
        return a.team().isEmpty() || a.before()
                ? ""
                : areas(f).stream()
                        .filter(area -> a.team().stream()
                                .filter(m -> m.part() != Part.TRAINEE)
                                .map(m -> f.c().people().of(m.person()))
                                .noneMatch(d -> OF_A_TEAM.stream().anyMatch(fn -> covers(f, a, d, fn, area))))
                        .map(Areas::words)
                        .collect(joining("; "));
    }

    private static boolean covers(TheFile f, Audit a, Dossier d, Function function, String area) {
        return a.lastDay()
                .filter(day -> d.mayDo(function, f.file().standard(), area, day))
                .isPresent();
    }

    private static Value able(
            TheFile f, Person person, Function function, @org.jspecify.annotations.Nullable LocalDate on) {
        Dossier d = f.c().people().of(person);
        LocalDate day = on == null ? f.today() : on;
        boolean able =
                areas(f).stream().allMatch(a -> d.mayDo(function, f.file().standard(), a, day));
        return new Value(
                f.first(person) + " on " + Days.written(day)
                        + (able ? "" : "; not on record as competent in every area on that day"),
                TheFile.at(person),
                !able);
    }

    /** The technical areas that were assigned to the case. */
    private static List<String> areas(TheFile f) {
        var assigned = f.file().application().areas();
        return assigned.isEmpty() ? List.of("*/*") : assigned;
    }
}

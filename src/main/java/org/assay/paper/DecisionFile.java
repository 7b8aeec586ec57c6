package org.assay.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.Because;
import org.assay.desk.ReadBack;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.deed.NamesOfDeeds;
import org.assay.desk.deed.NamesOfRules;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.Trait;
import org.assay.desk.glance.Sheet;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Agreement;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.Decision;
import org.assay.file.Fault;
import org.assay.file.Finding;
import org.assay.file.Ground;
import org.assay.file.Recommendation;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.rule.Rule;

/** The file as it stood when it was decided: one page, then the detail. Never a price, never a score. */
final class DecisionFile {
    private final PaperSource source;
    private final House house;
    private final Decision decision;
    private final Optional<Written> decided;

    private DecisionFile(PaperSource source, House house) {
        this.source = source;
        this.house = house;
        this.decision = source.file().decision(source.subject()).orElseThrow();
        this.decided = source.about(decision.id())
                .filter(w ->
                        Operation.under(w.deed()).filter(Operation::decides).isPresent())
                .reduce((_, last) -> last);
    }

    static Letter of(PaperSource source, House house) {
        DecisionFile f = new DecisionFile(source, house);
        return new Letter(source, house, "Decision file", List.of(), f.parts());
    }

    private List<Part> parts() {
        JsonNode shown = source.kept().shown();
        List<Part> parts = new ArrayList<>(List.of(decision(), basis(), judged()));
        if (shown == null) {
            parts.addAll(List.of(people(), findings()));
        } else {
            parts.addAll(ShownSheet.parts(ReadBack.as(shown, Sheet.class)));
        }
        parts.add(history());
        return parts;
    }

    private Part decision() {
        DecisionForm said =
                decided.map(w -> w.typed(DecisionForm.class)).orElseGet(() -> ReadBack.empty(DecisionForm.class));
        Ground ground = said.ground();
        Fault fault = said.fault();
        return Part.headed("decision", "Decision")
                .fact("Decided", decision.verb().words())
                .fact(
                        "By",
                        decision.decidedBy() == null
                                ? ""
                                : source.name(Objects.requireNonNull(decision.decidedBy())) + ", "
                                        + Days.written(Objects.requireNonNull(decision.decidedOn())))
                .fact("Asked for by", asked())
                .fact("Reason", said.reason())
                .fact("Ground", ground == null ? "" : ground.words())
                .fact("In detail", said.groundWords())
                .fact("Deviation", said.deviation())
                .fact("Fault", fault == null ? "" : fault.words())
                .fact("Certificate number", source.certificate())
                .fact("Valid", valid());
    }

    private String asked() {
        boolean asked = source.about(decision.id()).anyMatch(w -> w.deed().equals(DecisionMove.REQUEST.journaled()));
        return asked || !decision.requestedBy().equals(decision.decidedBy())
                ? source.name(decision.requestedBy()) + ", " + Days.written(decision.requestedOn())
                : "Nobody has asked";
    }

    /** That other days hold since an audit showed more or less. */
    private String lookedAt(AuditTime first) {
        AuditTime now = source.file().time();
        return now == null || now.equals(first)
                ? ""
                : "; looked at again on " + Days.written(now.determinedOn()) + ", from when on an initial audit takes "
                        + Days.halves(now.total());
    }

    private Part basis() {
        Agreement agreement = source.file().agreement();
        AuditTime time = source.file().application().time();
        Optional<Audit> main = Said.latest(source);
        return Part.headed("basis", "What it rests on")
                .fact("Scope", source.file().scope())
                .fact(
                        "Agreement",
                        agreement == null
                                ? "None"
                                : agreement.reference() + ", signed on " + Days.written(agreement.signedOn()))
                .fact(
                        "Audit time",
                        time == null
                                ? "None on record"
                                : Days.halves(time.total()) + " by the method " + time.method()
                                        + (time.accredited() ? "" : ", which carries no accreditation")
                                        + lookedAt(time))
                .fact(
                        "Stage 1",
                        initial(main)
                                ? source.file()
                                        .audit(AuditKind.STAGE_1)
                                        .map(this::told)
                                        .orElse("Not on record")
                                : "")
                .fact(
                        main.map(source.file()::title).orElse("Stage 2"),
                        main.map(this::told).orElse("Not on record"))
                .fact(
                        "Statement of applicability",
                        main.map(Audit::soaVersion)
                                .map(v -> "Version " + v + " was audited")
                                .orElse(""))
                .fact(
                        "Recommendation",
                        main.map(a -> Recommendation.told(
                                        a.conclusion(),
                                        source.typed(AuditMove.RELEASE_REPORT, a.id(), ReportForm.class)
                                                .recommendation()))
                                .orElse(""))
                .fact(
                        "Technical review",
                        main.map(a -> source.typed(AuditMove.REVIEW_REPORT, a.id(), Because.class)
                                        .reason())
                                .orElse(""))
                .fact(
                        "Proof of the certificate",
                        source.file().paper().approvedOn() == null
                                ? "Not approved by the client"
                                : "Approved by the client on "
                                        + Days.written(Objects.requireNonNull(
                                                source.file().paper().approvedOn())))
                .fact("Nonconformities", counted());
    }

    private String told(Audit a) {
        return Said.days(a)
                + (a.conclusion() == null ? "" : ": " + a.conclusion().advice().words())
                + (a.reviewedOn() == null ? "" : "; report reviewed on " + Days.written(a.reviewedOn()));
    }

    private static boolean initial(Optional<Audit> main) {
        return main.map(a -> a.kind().initial()).orElse(true);
    }

    private String counted() {
        List<Finding> all = source.file().findings();
        long majors = all.stream().filter(Finding::major).count();
        long verified = all.stream().filter(f -> f.verified().isPresent()).count();
        return majors + " major, " + (all.size() - majors) + " minor; " + verified + " verified";
    }

    private Part people() {
        Stream<List<Part.Cell>> team = source.file().audits().stream()
                .flatMap(a -> Stream.concat(
                        a.everybody()
                                .map(m -> row(
                                        source.name(m.person()),
                                        Said.capital(m.part().words()) + ", "
                                                + source.file().title(a),
                                        m.declaredOn() == null ? "" : "Declared on " + Days.written(m.declaredOn()))),
                        Stream.ofNullable(a.reviewedBy())
                                .map(p -> row(
                                        source.name(p),
                                        "Technical reviewer, " + source.file().title(a),
                                        ""))));
        Stream<List<Part.Cell>> reviewer = Stream.ofNullable(
                        source.file().application().reviewer())
                .map(p -> row(source.name(p), "Application reviewer", ""));
        return Part.headed("people", "People")
                .grid(
                        List.of(new Part.Column("Name", 32), new Part.Column("Part", 40), new Part.Column("Ties", 28)),
                        Stream.concat(team, reviewer).toList());
    }

    private Part judged() {
        return Part.headed("judged", "What was answered for, and departed from")
                .grid(
                        List.of(
                                new Part.Column("Rule", 44),
                                new Part.Column("Clause", 18),
                                new Part.Column("In the decision maker's words", 38)),
                        decided.stream()
                                .flatMap(w -> Stream.concat(answers(w.attestations()), answers(w.waivers())))
                                .toList());
    }

    private static Stream<List<Part.Cell>> answers(Map<String, String> said) {
        return said.entrySet().stream().filter(e -> !e.getValue().isBlank()).map(e -> {
            Optional<Rule> rule = rule(e.getKey());
            return row(
                    rule.map(r -> r.stated().sentence()).orElseGet(() -> NamesOfRules.asked(e.getKey())),
                    rule.map(r -> r.stated().clause().cited()).orElse(""),
                    e.getValue());
        });
    }

    private static Optional<Rule> rule(String name) {
        return Arrays.stream(CertificationMove.values())
                .flatMap(m -> m.rules().stream())
                .filter(r -> r.name().equals(name))
                .findFirst();
    }

    private Part findings() {
        List<Finding> all = source.file().findings();
        return Part.headed("findings", "Nonconformities")
                .words(
                        !all.isEmpty()
                                ? ""
                                : source.file().broughtForward() == null
                                        ? "None was raised on the sample examined."
                                        : "None was open when the file was brought forward, and none has been raised"
                                                + " since.")
                .grid(
                        List.of(
                                new Part.Column("No.", 8),
                                new Part.Column("Grade", 10),
                                new Part.Column("Requirement", 25),
                                new Part.Column("What is not met", 34),
                                new Part.Column("Stands at", 23)),
                        all.stream()
                                .map(f -> List.of(
                                        Part.Cell.of(f.reference()),
                                        new Part.Cell(Said.capital(f.grade().words()), NonconformityPapers.tone(f)),
                                        Part.Cell.of(Said.requirement(f.requirement(), house.catalogue())),
                                        Part.Cell.of(f.statement()),
                                        Part.Cell.of(Said.capital(f.standing().words())
                                                + f.verified()
                                                        .map(v -> ", " + Days.written(v.on()) + ", "
                                                                + source.name(v.by()))
                                                        .orElse(""))))
                                .toList());
    }

    private Part history() {
        return Part.headed("history", "What was done on this file until then")
                .grid(
                        List.of(new Part.Column("Day", 18), new Part.Column("Deed", 52), new Part.Column("By", 30)),
                        source.records().stream()
                                .filter(w -> Operation.under(w.deed())
                                        .filter(o -> o.decides() || !o.is(Trait.APART))
                                        .isPresent())
                                .sorted(Comparator.comparing(Written::on))
                                .map(w -> row(Days.written(w.on()), NamesOfDeeds.of(w.deed()), source.name(w.by())))
                                .toList());
    }

    private static List<Part.Cell> row(String... texts) {
        return Stream.of(texts).map(Part.Cell::of).toList();
    }

    private String valid() {
        var facts = source.file().certification();
        return facts.validFrom() == null || facts.validUntil() == null
                ? ""
                : Days.written(facts.validFrom()) + " to " + Days.written(facts.validUntil());
    }
}

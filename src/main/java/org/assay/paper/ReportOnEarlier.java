package org.assay.paper;

import java.util.List;
import org.assay.desk.finding.EffectForm;
import org.assay.desk.finding.VerifyingForm;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.Effectiveness;
import org.assay.file.cycle.CarriedOver;
import org.assay.lifecycle.FindingMove;

/** What a report says of nonconformities of earlier audits, and of what was done about them. */
final class ReportOnEarlier {
    private final Reported report;
    private final PaperSource source;
    private final Audit audit;

    ReportOnEarlier(Reported report) {
        this.report = report;
        this.source = report.source();
        this.audit = report.audit();
    }

    Part part() {
        List<CarriedOver> all = CarriedOver.into(audit, source.file());
        Part part = Part.headed("c2-5", "Earlier nonconformities");
        return all.isEmpty()
                ? part.words("No earlier audit has left one behind that this audit had to look at.")
                : part.grid(
                        List.of(
                                new Part.Column("No.", 8),
                                new Part.Column("Requirement", 26),
                                new Part.Column("Stands at", 18),
                                new Part.Column("What was done about it", 20),
                                new Part.Column("Seen", 28)),
                        all.stream().map(this::row).toList());
    }

    private List<Part.Cell> row(CarriedOver c) {
        Effectiveness word = c.word();
        return List.of(
                Part.Cell.of(c.finding().reference()),
                Part.Cell.of(Said.requirement(
                        c.finding().requirement(), report.house().catalogue())),
                Part.Cell.of(Said.capital(c.finding().standing().words())),
                word == null ? Part.Cell.of("") : new Part.Cell(found(c, word), tone(word)),
                Part.Cell.of(word == null ? verified(c) : seen(c, word)));
    }

    private static String found(CarriedOver c, Effectiveness word) {
        return Said.capital(word.effect().words())
                + (c.next() == null ? "" : "; raised anew as " + c.next().reference());
    }

    private static String tone(Effectiveness word) {
        return switch (word.effect()) {
            case EFFECTIVE -> "ok";
            case NOT_EFFECTIVE -> "bad";
        };
    }

    private String verified(CarriedOver c) {
        return source.typed(FindingMove.VERIFY, c.finding().id(), VerifyingForm.class)
                .evidence();
    }

    private String seen(CarriedOver c, Effectiveness word) {
        return source.about(c.finding().id())
                .filter(w -> w.is(FindingMove.JUDGE_EFFECT) && w.on().equals(word.on()))
                .reduce((Written _, Written last) -> last)
                .map(w -> w.typed(EffectForm.class).statement())
                .orElse("");
    }
}

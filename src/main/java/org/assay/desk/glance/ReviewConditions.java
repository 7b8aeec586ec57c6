package org.assay.desk.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.desk.application.AcceptForm;
import org.assay.desk.application.SettleForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.Condition;

/** What the application review left to be clarified, and how each point was settled. */
final class ReviewConditions {
    private static final String LEFT = "Left open by the application review";

    private ReviewConditions() {}

    static List<Line> lines(TheFile f) {
        Optional<RecordsOfAFile.Told> review =
                f.last(Operation.ACCEPT_APPLICATION, f.file().id());
        List<String> points = review.map(r -> Condition.lines(
                        Objects.requireNonNullElse(r.typed(AcceptForm.class).conditions(), "")))
                .orElse(List.of());
        List<Condition> known =
                Optional.ofNullable(f.file().application().conditions()).orElse(List.of());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int number = i + 1;
            String said = points.get(i) + " (" + review.map(TheFile::signed).orElse("") + ")";
            lines.add(known.stream()
                    .filter(c -> c.number() == number && !c.open())
                    .findFirst()
                    .map(c -> Line.of(LEFT, said + ". Settled: " + settled(f, c), f.at(Kind.RECORDS)))
                    .orElseGet(() -> new Line(
                            LEFT,
                            Value.bad(said + ". No record says that it is settled")
                                    .at(f.at(Kind.APPLICATION)))));
        }
        return lines.isEmpty() ? List.of(Line.of(LEFT, "Nothing")) : lines;
    }

    private static String settled(TheFile f, Condition c) {
        String evidence = f.all(Operation.SETTLE_CONDITION, f.file().id())
                .map(r -> r.typed(SettleForm.class))
                .filter(s -> s.condition() == c.number())
                .map(SettleForm::evidence)
                .findFirst()
                .orElse("");
        return evidence + " (" + f.name(c.settledBy())
                + (c.settledOn() == null ? "" : ", " + Days.written(c.settledOn())) + ")";
    }
}

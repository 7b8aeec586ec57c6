package org.assay.desk.glance;

import org.assay.desk.deed.Operation;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;

/** What the application review left to be clarified. */
final class ReviewConditions {
    private ReviewConditions() {}

    static Line line(TheFile f) {
        return f.last(Operation.ACCEPT_APPLICATION, f.file().id())
                .filter(r -> !r.text("conditions").isBlank())
                .map(r -> new Line(
                        "Left open by the application review",
                        Value.bad(r.text("conditions") + " (" + TheFile.signed(r)
                                        + "; no record says that it is settled)")
                                .at(f.at(Kind.APPLICATION))))
                .orElseGet(() -> Line.of("Left open by the application review", "Nothing"));
    }
}

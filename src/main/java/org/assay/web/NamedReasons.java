package org.assay.web;

import static org.assay.desk.deed.Operation.ANSWER_OBJECTION_TO_AUDIT;
import static org.assay.desk.deed.Operation.ANSWER_OBJECTION_TO_CHANGE;
import static org.assay.desk.deed.Operation.ANSWER_OBJECTION_TO_FINDING;
import static org.assay.desk.deed.Operation.ASK_FOR_CHANGES;
import static org.assay.desk.deed.Operation.ASK_FOR_INFORMATION;
import static org.assay.desk.deed.Operation.ASK_FOR_MORE_EVIDENCE;
import static org.assay.desk.deed.Operation.CONFIRM_TEAM;
import static org.assay.desk.deed.Operation.GIVE_INFORMATION;
import static org.assay.desk.deed.Operation.OBJECT_TO_FINDING;
import static org.assay.desk.deed.Operation.RETURN_APPLICATION;
import static org.assay.desk.deed.Operation.RETURN_PLAN;
import static org.assay.desk.deed.Operation.RETURN_REPORT;
import static org.assay.desk.deed.Operation.REVIEW_REPORT;

import java.util.List;
import java.util.Map;
import org.assay.desk.deed.Operation;

/** A box of many forms holds a reason, or a question, an answer, an objection: it is named by what it holds. */
final class NamedReasons {
    private static final Map<Operation, String> NAMES = Map.ofEntries(
            Map.entry(ASK_FOR_INFORMATION, "Your question"),
            Map.entry(GIVE_INFORMATION, "Your answer"),
            Map.entry(OBJECT_TO_FINDING, "Your objection"),
            Map.entry(ANSWER_OBJECTION_TO_AUDIT, "Your answer"),
            Map.entry(ANSWER_OBJECTION_TO_CHANGE, "Your answer"),
            Map.entry(ANSWER_OBJECTION_TO_FINDING, "Your answer"),
            Map.entry(ASK_FOR_MORE_EVIDENCE, "What is still to be shown"),
            Map.entry(RETURN_PLAN, "What is to be changed"),
            Map.entry(RETURN_REPORT, "What is to be changed"),
            Map.entry(RETURN_APPLICATION, "What is to be changed"),
            Map.entry(ASK_FOR_CHANGES, "What is to be changed"),
            Map.entry(REVIEW_REPORT, "What the review found"),
            Map.entry(CONFIRM_TEAM, "What shows the competence"));

    private static final String REASON = "reason";

    private NamedReasons() {}

    static List<Box> in(List<Box> boxes, Operation operation) {
        String name = NAMES.get(operation);
        return name == null
                ? boxes
                : boxes.stream()
                        .map(b -> b.name().equals(REASON) ? b.labelled(name) : b)
                        .toList();
    }
}

package org.assay.lifecycle;

import static org.assay.lifecycle.Facts.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.assay.file.Course;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Verification;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity of a situation.
 *
 * @param by who verified it, on the day
 * @param objected whether the client objects and nobody has answered
 * @param requirement what it cites; 8.4 where it says nothing
 * @param raisedIn what the audit is called that raised it; Stage 2 where it says nothing
 */
record Raised(
        String reference,
        Grade grade,
        FindingStanding standing,
        @Nullable String by,
        @Nullable LocalDate day,
        @Nullable String raisedBy,
        @Nullable LocalDate raisedOn,
        @Nullable String raisedIn,
        @Nullable LocalDate asked,
        @Nullable LocalDate due,
        @Nullable Boolean objected,
        @Nullable String requirement,
        @Nullable JsonNode course) {

    Finding done() {
        return new Finding(
                id(reference),
                reference,
                grade,
                standing,
                requirement == null ? "8.4" : requirement,
                "No impact assessment was carried out for one of the systems.",
                raisedBy == null || raisedOn == null
                        ? null
                        : new Finding.Raising(
                                id(raisedIn == null ? "stage 2" : raisedIn), Town.person(raisedBy), raisedOn, null),
                new Finding.Terms(due, asked, Boolean.TRUE.equals(objected)),
                by == null || day == null ? null : new Verification(Town.person(by), day),
                course == null ? null : course(course));
    }

    private static Course course(JsonNode said) {
        ObjectNode node = said.deepCopy();
        for (String list : List.of("followUps", "late")) {
            if (!node.has(list)) {
                node.putArray(list);
            }
        }
        return Town.YAML.convertValue(node, Course.class);
    }
}

package org.assay.register.integrity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.register.audit.AuditRow;
import org.assay.register.audit.BookingRow;
import org.assay.register.audit.ParticipationRow;
import org.assay.register.audit.TookPartRow;
import org.assay.register.certification.CertificationRow;
import org.assay.register.certification.ChangeNoticeRow;
import org.assay.register.certification.LetterRow;
import org.assay.register.certification.SuspensionRow;
import org.assay.register.certification.TaskRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.finding.FindingRow;

/** Compares the rows that lists, constraints and eyes go by with the document that they were made of. */
final class RowsOfAFile {
    /** What a row of a decision holds beside the file: compared with the records of its deeds. */
    private static final Set<String> WORDS_OF_A_DECISION =
            Set.of("request", "reason", "ground", "groundWords", "refusedPart", "fault", "deviation");

    /** What a file's own row holds beside the file. */
    private static final Set<String> OF_THE_ROW = Set.of(
            "facts",
            "dueOn",
            "dueLaw",
            "tasks",
            "happenings",
            "journalSeq",
            "journalHash",
            "version",
            "openedOn",
            "document");

    private final CertificationFile file;
    private final Found found;

    RowsOfAFile(CertificationFile file, Found found) {
        this.file = file;
        this.found = found;
    }

    void compare(CertificationRow row, LocalDate openedOn) {
        UUID id = file.id();
        UUID client = file.client();
        found.add(
                Difference.Kind.ROW,
                Trees.differences(
                        "The file's own row",
                        "the file",
                        Trees.without(Trees.of(new CertificationRow(file, openedOn)), OF_THE_ROW),
                        Trees.without(Trees.of(row), OF_THE_ROW)));
        rows(
                "Audit",
                file.audits().stream().map(a -> new AuditRow(client, id, a)).toList(),
                AuditRow.list("certification", id),
                Set.of());
        rows(
                "Booking",
                file.audits().stream()
                        .flatMap(a -> a.bookings().stream().map(b -> new BookingRow(client, a.id(), b)))
                        .toList(),
                BookingRow.list("audit in (select a.id from AuditRow a where a.certification = ?1)", id),
                Set.of());
        rows(
                "Part in an audit",
                file.result().parts().stream()
                        .map(p -> new ParticipationRow(id, client, id, p))
                        .toList(),
                ParticipationRow.list("certification", id),
                Set.of("id"));
        rows(
                "Finding",
                file.findings().stream().map(f -> new FindingRow(client, id, f)).toList(),
                FindingRow.list("certification", id),
                Set.of());
        rows(
                "Suspension",
                file.certification().suspensions().stream()
                        .map(s -> new SuspensionRow(id, file, s))
                        .toList(),
                SuspensionRow.list("certification", id),
                Set.of("id"));
        rows(
                "Decision",
                file.decisions().stream()
                        .map(d -> new DecisionRow(client, id, d))
                        .toList(),
                DecisionRow.list("certification", id),
                WORDS_OF_A_DECISION);
        rows(
                "Letter",
                file.mail().stream().map(l -> new LetterRow(client, id, l)).toList(),
                LetterRow.list("certification", id),
                Set.of());
        rows(
                "Notice of a change",
                file.changes().stream()
                        .map(n -> new ChangeNoticeRow(client, id, n))
                        .toList(),
                ChangeNoticeRow.list("certification", id),
                Set.of());
        rows(
                "Part in what a decision rests on",
                TookPartRow.of(file),
                TookPartRow.list("certification", id),
                Set.of("id"));
        rows("Task", TaskRow.of(file), TaskRow.list("certification", id), Set.of("id"));
    }

    /** Rows with an id are compared one by one, others as a whole. */
    private void rows(String what, Collection<?> told, Collection<?> kept, Set<String> beside) {
        Map<String, JsonNode> expected = keyed(told, beside);
        Map<String, JsonNode> actual = keyed(kept, beside);
        for (String key : expected.keySet()) {
            JsonNode one = expected.get(key);
            JsonNode row = actual.remove(key);
            String name = what + " " + called(one);
            if (row == null) {
                found.add(Difference.Kind.ROW, name + ": the file has it, its row is not there");
            } else {
                found.add(Difference.Kind.ROW, Trees.differences(name, "the file", one, row));
            }
        }
        actual.values()
                .forEach(row -> found.add(
                        Difference.Kind.ROW, what + " " + called(row) + ": a row of which the file knows nothing"));
    }

    private static Map<String, JsonNode> keyed(Collection<?> rows, Set<String> beside) {
        Map<String, JsonNode> keyed = new TreeMap<>();
        for (Object row : rows) {
            JsonNode tree = Trees.without(Trees.of(row), beside);
            String id = tree.path("id").asText("");
            keyed.put(id.isEmpty() ? tree.toString() : id, tree);
        }
        return keyed;
    }

    private static String called(JsonNode row) {
        List<String> words = new ArrayList<>();
        for (String field : List.of("reference", "kind", "verb", "part", "subject", "ground", "since", "firstDay")) {
            String text = row.path(field).asText("");
            if (!text.isEmpty() && !text.equals("false") && !text.equals("true")) {
                words.add("“" + Trees.spoken(text) + "”");
            }
        }
        return String.join(
                " ",
                words.isEmpty() ? List.of(row.path("id").asText("")) : words.subList(0, Math.min(2, words.size())));
    }
}

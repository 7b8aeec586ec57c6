package org.assay.register.integrity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.lifecycle.Happening;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.agreement.AgreementRow;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.decision.DecisionLetterRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.decision.DecisionSheetRow;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.jspecify.annotations.Nullable;

/** Compares what was typed in deeds, and what was kept with decisions, with what the journal says was left by each deed. */
final class RecordsOfAJournal {
    private final UUID file;
    private final List<Journal.Line> lines;
    private final Found found;
    private final Map<UUID, DeedRecordRow> records = new LinkedHashMap<>();
    private final Map<UUID, DecisionLetterRow> letters = new LinkedHashMap<>();
    private final Map<UUID, AgreementRow> agreements = new LinkedHashMap<>();
    private final Map<UUID, DeedRecordRow> unclaimed;

    RecordsOfAJournal(UUID file, List<Journal.Line> lines, Found found) {
        this.file = file;
        this.lines = lines;
        this.found = found;
        DeedRecordRow.<DeedRecordRow>list("certification = ?1 order by id", file)
                .forEach(r -> records.put(r.id, r));
        DecisionLetterRow.<DecisionLetterRow>list("certification", file).forEach(l -> letters.put(l.decision, l));
        AgreementRow.<AgreementRow>list("certification", file).forEach(a -> agreements.put(a.id, a));
        this.unclaimed = new LinkedHashMap<>(records);
    }

    /**
     * Compares.
     *
     * @param allKept whether a record was kept of every deed; false in files of before records were kept
     */
    void compare(boolean allKept) {
        lines.stream()
                .filter(l -> l.entry().kept() != null)
                .forEach(l -> Objects.requireNonNull(l.entry().kept()).forEach(k -> sealed(l, k)));
        lines.stream().filter(l -> l.entry().kept() == null && leavesARecord(l)).forEach(l -> unsealed(l, allKept));
        if (allKept) {
            unclaimed
                    .values()
                    .forEach(r -> found.add(
                            Difference.Kind.RECORD,
                            "The journal knows nothing of the record of “" + deed(r.deed) + "” of "
                                    + Trees.day(r.recordedOn)));
        }
        sheets();
        decisions();
    }

    private static boolean leavesARecord(Journal.Line line) {
        return line.entry().outcome().equals("ALLOWED")
                && !line.entry().happenings().isEmpty()
                && line.entry().happenings().stream().noneMatch(Happening.Opened.class::isInstance);
    }

    private void sealed(Journal.Line line, Kept kept) {
        DeedRecordRow record = unclaimed.remove(kept.row());
        if (record != null) {
            found.unless(record.seal().equals(kept.sha256()), Difference.Kind.RECORD, named(line) + " was changed");
        } else if (letters.containsKey(kept.row())) {
            found.unless(
                    Hashes.of(letters.get(kept.row()).content).equals(kept.sha256()),
                    Difference.Kind.RECORD,
                    "What the client was told with “" + deed(line.entry().deed()) + "” of "
                            + Trees.day(line.recordedOn()) + " was changed");
        } else if (agreements.containsKey(kept.row())) {
            AgreementRow text = agreements.get(kept.row());
            found.unless(
                    text.sha256.equals(kept.sha256()) && Hashes.of(text.content).equals(kept.sha256()),
                    Difference.Kind.RECORD,
                    "The text of the agreement that was offered on " + Trees.day(line.recordedOn()) + " was changed");
        } else {
            found.add(Difference.Kind.RECORD, named(line) + " is not there");
        }
    }

    /** Entries of before hashes of records were kept say who did what when: a record of that must be there. */
    private void unsealed(Journal.Line line, boolean allKept) {
        Optional<UUID> match = unclaimed.values().stream()
                .filter(r -> r.deed.equals(line.entry().deed())
                        && r.recordedBy.equals(line.entry().by())
                        && r.recordedOn.equals(line.recordedOn())
                        && r.happenedOn.equals(line.entry().on()))
                .map(r -> r.id)
                .findFirst();
        match.ifPresent(unclaimed::remove);
        found.unless(match.isPresent() || !allKept, Difference.Kind.RECORD, named(line) + " is not there");
    }

    private static String named(Journal.Line line) {
        return "The record of “" + deed(line.entry().deed()) + "” of " + Trees.day(line.recordedOn()) + " (entry no. "
                + line.seq() + ")";
    }

    /** What whoever decided had before her eyes. */
    private void sheets() {
        Map<UUID, DecisionSheetRow> sheets = new LinkedHashMap<>();
        DecisionSheetRow.<DecisionSheetRow>list("certification", file).forEach(s -> sheets.put(s.decision, s));
        for (Journal.Line line : lines) {
            UUID subject = line.entry().subject();
            String shown = line.entry().shown();
            if (shown == null || subject == null || !decides(line)) {
                continue;
            }
            DecisionSheetRow sheet = sheets.remove(subject);
            String what = "What was shown for “" + deed(line.entry().deed()) + "” of " + Trees.day(line.recordedOn());
            if (sheet == null) {
                found.add(Difference.Kind.RECORD, what + " is not there");
            } else {
                found.unless(
                        shown.equals(sheet.hash) && shown.equals(Hashes.of(sheet.content)),
                        Difference.Kind.RECORD,
                        what + " was changed");
            }
        }
        sheets.values()
                .forEach(s -> found.add(
                        Difference.Kind.RECORD,
                        "The journal knows nothing of what was kept with a decision on " + Trees.day(s.keptOn)));
    }

    private static boolean decides(Journal.Line line) {
        return line.entry().outcome().equals("ALLOWED") && line.entry().deed().startsWith("CertificationMove.");
    }

    /** Words in the rows of decisions are those of the records of their deeds. */
    private void decisions() {
        for (DecisionRow row : DecisionRow.<DecisionRow>list("certification", file)) {
            typed(row, "CertificationMove.").ifPresent(t -> {
                word(row, "reason", t, row.reason);
                word(row, "groundWords", t, row.groundWords);
                word(row, "refusedPart", t, row.refusedPart);
                word(row, "ground", t, row.ground == null ? null : row.ground.name());
                JsonNode answered = deviates(t) ? t : MissingNode.getInstance();
                word(row, "fault", answered, row.fault == null ? null : row.fault.name());
                word(row, "deviation", answered, row.deviation);
            });
        }
    }

    /** Whose fault it was is kept with why, and neither without the other. */
    private static boolean deviates(JsonNode typed) {
        return Stream.of("fault", "deviation")
                .noneMatch(field -> typed.path(field).asText("").isBlank());
    }

    private Optional<JsonNode> typed(DecisionRow row, String move) {
        return records.values().stream()
                .filter(r -> row.id.equals(r.made == null ? r.subject : r.made) && r.deed.startsWith(move))
                .map(r -> Canonical.read(r.content, JsonNode.class))
                .findFirst();
    }

    private void word(DecisionRow row, String field, JsonNode typed, @Nullable String kept) {
        String told = typed.path(field).asText("").strip();
        LocalDate on = row.decidedOn;
        found.unless(
                told.equals(kept == null ? "" : kept),
                Difference.Kind.RECORD,
                "The decision of " + (on == null ? "an unknown day" : Trees.day(on)) + ", " + Trees.words(field)
                        + ": not what was typed when it was taken");
    }

    private static String deed(String name) {
        return Trees.spoken(name.substring(name.indexOf('.') + 1));
    }
}

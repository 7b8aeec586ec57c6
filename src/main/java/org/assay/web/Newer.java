package org.assay.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.desk.deed.RecordsOfAFile;

/**
 * What somebody recorded while a form was being filled in, beside what was said of the same before.
 *
 * @param before by its label what the record before it said
 */
public record Newer(RecordsOfAFile.Told record, Map<String, String> before) {
    /** A line of it; what it said before is empty where it is the same or there was nothing. */
    public record Line(String label, String words, String before) {}

    /**
     * A newer record beside the latest one of its kind among those of before.
     *
     * @param earlier the latest first
     */
    static Newer than(List<RecordsOfAFile.Told> earlier, RecordsOfAFile.Told record) {
        return new Newer(
                record,
                earlier.stream()
                        .filter(e -> e.deed().equals(record.deed()))
                        .findFirst()
                        .map(e -> e.said().stream()
                                .collect(Collectors.toMap(
                                        RecordsOfAFile.Said::label,
                                        RecordsOfAFile.Said::words,
                                        (one, other) -> one + ", " + other)))
                        .orElse(Map.of()));
    }

    public List<Line> lines() {
        return record.said().stream()
                .map(s -> new Line(
                        s.label(),
                        s.words(),
                        before.getOrDefault(s.label(), s.words()).equals(s.words())
                                ? ""
                                : before.getOrDefault(s.label(), "")))
                .toList();
    }
}

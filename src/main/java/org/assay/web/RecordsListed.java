package org.assay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.jspecify.annotations.Nullable;

/**
 * The correspondence of a file, a page of it at a time, the latest first.
 *
 * @param kind what it is narrowed to; null where it is not
 * @param page from 1
 * @param found how many there are of that kind
 */
public record RecordsListed(
        WorkOnAFile.WithRecords all, @Nullable RecordKind kind, int page, int found, List<Line> lines) {
    /** Lines of one page. */
    private static final int PAGE = 20;

    private static final int BRIEF = 110;

    /** Letters below which words say nothing by themselves: a day, a number, a clause. */
    private static final int FEWEST = 20;

    /** What was written, with what it is about and how it begins. */
    public record Line(RecordsOfAFile.Told record, String about, String brief) {}

    static RecordsListed of(WorkOnAFile.WithRecords all, @Nullable String kind, @Nullable String page) {
        RecordKind only = Arrays.stream(RecordKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        List<RecordsOfAFile.Told> some = all.latestFirst().stream()
                .filter(r -> only == null || RecordKind.of(r) == only)
                .toList();
        int asked = page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        int last = Math.max(1, (some.size() + PAGE - 1) / PAGE);
        int here = Math.clamp(asked, 1, last);
        return new RecordsListed(
                all,
                only,
                here,
                some.size(),
                some.stream()
                        .skip((here - 1L) * PAGE)
                        .limit(PAGE)
                        .map(r -> new Line(r, all.named(r), brief(r)))
                        .toList());
    }

    /** The first words of it that say something by themselves; empty where none do. */
    private static String brief(RecordsOfAFile.Told record) {
        return record.said().stream()
                .filter(s -> s.lines().isEmpty())
                .map(s -> s.words().replaceAll("\\s+", " ").strip())
                .filter(w -> w.length() >= FEWEST)
                .findFirst()
                .map(w -> w.length() <= BRIEF ? w : w.substring(0, BRIEF).strip() + " …")
                .orElse("");
    }

    public List<RecordKind> kinds() {
        return List.of(RecordKind.values());
    }

    public int first() {
        return (page - 1) * PAGE + 1;
    }

    public int last() {
        return (page - 1) * PAGE + lines.size();
    }

    /** The page of later ones; empty on the first. */
    public String later() {
        return page == 1 ? "" : address(page - 1);
    }

    /** The page of earlier ones; empty on the last. */
    public String earlier() {
        return last() < found ? address(page + 1) : "";
    }

    private String address(int other) {
        return Places.file(all.work().file().id()) + "/records?page=" + other
                + Optional.ofNullable(kind).map(k -> "&kind=" + k.name()).orElse("");
    }
}

package org.assay.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.deed.NamesOfDeeds;
import org.assay.desk.deed.NamesOfRules;
import org.assay.desk.deed.RecordsOfAFile;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal as people read it: the names of the record format become words.
 *
 * @param entered what was typed, as far as the reader may read it; null where nothing was, or it is not hers to read
 * @param zone of the body's calendar, so that a day and an hour on it agree
 */
public record JournalLine(JournalOfAFile.Line line, RecordsOfAFile.@Nullable Told entered, ZoneId zone) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss zzz", Locale.ENGLISH);
    private static final int SHORT = 12;

    /** What was done, in words. */
    public String deed() {
        return NamesOfDeeds.of(line.deed());
    }

    public boolean refused() {
        return line.outcome().equals("REFUSED");
    }

    /** Whether it was recorded on another day than it happened on. */
    public boolean late() {
        return !line.recordedOn().equals(line.happenedOn());
    }

    /** Real time, to the second, where the body is. */
    public String at() {
        return AT.format(line.at().atZone(zone));
    }

    /** What the rules ask that stood against it. */
    public List<String> against() {
        return line.rules().entrySet().stream()
                .filter(e -> e.getValue().equals("BROKEN") || e.getValue().equals("TOBEJUDGED"))
                .map(Map.Entry::getKey)
                .sorted()
                .map(NamesOfRules::asked)
                .toList();
    }

    /** The beginning of the hash of the paper that was drawn up; empty where none was. */
    public String paper() {
        String drawn = line.drawn();
        return drawn == null ? "" : drawn.substring(0, Math.min(SHORT, drawn.length()));
    }

    /** The beginning of the hash that chains this line to the one before. */
    public String mark() {
        return line.hash().substring(0, Math.min(SHORT, line.hash().length()));
    }
}

package org.assay.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.deed.NamesOfDeeds;
import org.assay.desk.deed.NamesOfRules;

/** One line of a journal as people read it: the names of the record format become words. */
public record JournalLine(JournalOfAFile.Line line) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
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

    /** Real time, to the second. */
    public String at() {
        return AT.format(line.at());
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

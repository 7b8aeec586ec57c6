package org.assay.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.desk.certification.JournalOfAFile;
import org.assay.desk.deed.Operation;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.lifecycle.CertificationMove;
import org.assay.programme.ClockNote;

/** One line of a journal as people read it: the names of the record format become words. */
public record JournalLine(JournalOfAFile.Line line) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int SHORT = 12;
    private static final Map<String, String> MOVES = moves();

    /** {@code CertificationMove.GRANT} as the verb it makes, {@code EnteringAnAuditResult} as a sentence. */
    public String deed() {
        return MOVES.getOrDefault(line.deed(), words(line.deed().replaceAll("(?<=[a-zA-Z])(?=[A-Z])", "_")));
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

    /** The names of the rules that stood against it, as the sentences that they are. */
    public List<String> against() {
        return line.rules().entrySet().stream()
                .filter(e -> e.getValue().equals("BROKEN") || e.getValue().equals("TOBEJUDGED"))
                .map(Map.Entry::getKey)
                .sorted()
                .map(JournalLine::words)
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

    private static String words(String name) {
        return Spoken.capital(name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Map<String, String> moves() {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(CertificationMove.values())
                .forEach(
                        m -> words.put("CertificationMove." + m.name(), m.verb().words()));
        Arrays.stream(Operation.values()).forEach(o -> words.put(o.journaled(), o.words()));
        words.put("DecisionMove.REQUEST", "Ask for a decision");
        words.put("DecisionMove.SET_ASIDE", "Set the request aside");
        words.put(PortfolioDeed.BRING_FORWARD.journaled(), "Brought forward, with a second signature");
        words.put("DrawingUpAPaper", "Paper drawn up");
        Arrays.stream(ClockNote.Kind.values()).forEach(k -> words.put("ClockNote." + k.name(), "Noted: " + k.words()));
        return Map.copyOf(words);
    }
}

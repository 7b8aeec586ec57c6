package org.assay.desk.deed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.lifecycle.CertificationMove;
import org.assay.programme.ClockNote;

/** Deeds in words, by the names under which they are journaled and recorded. */
public final class NamesOfDeeds {
    private static final Map<String, String> WORDS = words();

    private NamesOfDeeds() {}

    /** {@code CertificationMove.GRANT} as the verb it makes, {@code DrawingUpAPaper} as a sentence. */
    public static String of(String deed) {
        return WORDS.getOrDefault(deed, sentence(deed));
    }

    private static String sentence(String name) {
        String words = name.replaceAll("(?<=[a-zA-Z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(CertificationMove.values())
                .forEach(
                        m -> words.put("CertificationMove." + m.name(), m.verb().words()));
        Arrays.stream(Operation.values()).forEach(o -> words.put(o.journaled(), o.words()));
        words.put("DecisionMove.REQUEST", "Ask for a decision");
        words.put("DecisionMove.SET_ASIDE", "Set the request aside");
        Arrays.stream(PortfolioDeed.values()).forEach(d -> words.put(d.journaled(), d.words()));
        words.put("DrawingUpAPaper", "Paper drawn up");
        Arrays.stream(ClockNote.Kind.values()).forEach(k -> words.put("ClockNote." + k.name(), "Noted: " + k.words()));
        return Map.copyOf(words);
    }
}

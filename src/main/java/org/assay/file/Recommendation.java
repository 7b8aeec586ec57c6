package org.assay.file;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a team recommends (ISO/IEC 17021-1, 9.4.8.2). The choice with which it concluded is the recommendation, wherever it is
 * told; words in the report add their reasons.
 */
public final class Recommendation {
    private static final Pattern SENTENCE = Pattern.compile("[.;!?\\n]+(\\s+|$)");
    private static final Pattern RECOMMENDS = Pattern.compile("\\brecommend");
    private static final Pattern ABOUT =
            Pattern.compile("\\b(certif|recertif|grant|maintain|mainten|renew|refus|suspen|withdr)");
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(once|after|when|as soon as|if|provided|providing|subject to|on condition|under the condition|until|unless)\\b");
    private static final Pattern AGAINST = Pattern.compile("\\b(not|no|cannot|never|against|refus\\w*)\\b");

    private Recommendation() {}

    /** The choice, then the reasons; a reason that begins with the same words says it once. Empty while nothing is concluded. */
    public static String told(@Nullable Conclusion conclusion, @Nullable String reasons) {
        String own = reasons == null ? "" : reasons.strip();
        if (conclusion == null) {
            return own;
        }
        Advice advice = conclusion.advice();
        boolean same = lower(own).startsWith(advice.words()) && !contradicts(advice, own);
        return same ? own : (Worded.headed(advice.words()) + ". " + own).strip();
    }

    /** Whether a sentence of these words recommends something else about certification than was chosen; English words only. */
    public static boolean contradicts(Advice advice, String words) {
        return recommending(words).anyMatch(s -> {
            boolean condition = CONDITION.matcher(s).find();
            boolean against = AGAINST.matcher(s).find();
            return advice.unconditional()
                    ? condition || against
                    : advice.conditional() ? !condition : advice.against() && !against;
        });
    }

    private static Stream<String> recommending(String words) {
        return SENTENCE.splitAsStream(lower(words))
                .filter(s -> RECOMMENDS.matcher(s).find() && ABOUT.matcher(s).find());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}

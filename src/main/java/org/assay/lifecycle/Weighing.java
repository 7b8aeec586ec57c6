package org.assay.lifecycle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.rule.Rule;
import org.assay.rule.Weighed;

/** All rules of a move, weighed in one case: none stops another. */
public record Weighing(Map<Rule, Weighed> results) {
    public Weighing {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    static Weighing of(List<Rule> rules, Case c) {
        Map<Rule, Weighed> results = new LinkedHashMap<>();
        rules.forEach(r -> results.put(r, r.weigh(c)));
        return new Weighing(results);
    }

    /** What stands against the deed: every rule that is broken or that nobody has answered for. */
    public List<Refusal> refusals() {
        return results.entrySet().stream()
                .flatMap(e -> against(e.getKey(), e.getValue()))
                .toList();
    }

    private static Stream<Refusal> against(Rule rule, Weighed weighed) {
        return switch (weighed) {
            case Weighed.Broken broken -> Stream.of(new Refusal(rule, broken.fact()));
            case Weighed.ToBeJudged _ -> Stream.of(new Refusal(rule, "Nobody has answered for this yet."));
            case Weighed.Kept _, Weighed.SwitchedOff _, Weighed.Waived _, Weighed.Attested _ -> Stream.empty();
        };
    }
}

package org.assay.desk.deed;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.rule.Rule;
import org.assay.rule.RuleBook;

/** Rules by the names under which journals keep them, as the sentences that they are. A name alone would read as a fact. */
public final class NamesOfRules {
    private static final Map<String, Rule> RULES =
            RuleBook.constants().collect(Collectors.toMap(Rule::name, Function.identity()));

    private NamesOfRules() {}

    /** What whoever answers for a rule is asked; empty where nobody is. */
    public static String question(String name) {
        Rule rule = RULES.get(name);
        return rule == null ? "" : rule.stated().question();
    }

    /** What the rule asks, with its number; that it is in the book no more, where it is not. */
    public static String asked(String name) {
        Rule rule = RULES.get(name);
        return rule == null
                ? "a rule that the book holds no more"
                : rule.stated().sentence() + " (" + rule.stated().number() + ")";
    }
}

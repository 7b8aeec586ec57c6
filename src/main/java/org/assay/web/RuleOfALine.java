package org.assay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.desk.Broken;

/** A rule that speaks of one box of the lines of working papers: what it asks for is said there. */
enum RuleOfALine {
    EVIDENCE_IS_REFERRED_TO("evidence", "Name what was seen, or mark the point as not examined"),
    CONTROLS_HAVE_TWO_RESULTS("selection", "Enter the result for its selection too"),
    WHY_NOT_EXAMINED_IS_SAID(
            "reason", "Say what kept the team from looking at it; that it does not apply is no reason");

    private static final Pattern ABOUT = Pattern.compile("papers\\[\\d{1,3}]\\.about");
    private static final int BEFORE = "about".length();

    private final String box;
    private final String words;

    RuleOfALine(String box, String words) {
        this.box = box;
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What is asked for in a box of a line that was left empty. */
    static Optional<RuleOfALine> in(String field) {
        return Arrays.stream(values())
                .filter(r -> field.startsWith("papers[") && field.endsWith("]." + r.box))
                .findFirst();
    }

    static Optional<RuleOfALine> of(Broken broken) {
        return Arrays.stream(values())
                .filter(r -> r.name().equals(broken.rule()))
                .findFirst();
    }

    /** The boxes of the lines of which a refusal speaks, in the order of the form. */
    List<String> boxes(Broken broken, Map<String, String> typed) {
        Set<String> named = Arrays.stream(broken.fact().split("[\\s,:;]+"))
                .map(word -> word.replaceAll("[.]+$", ""))
                .collect(Collectors.toSet());
        return typed.entrySet().stream()
                .filter(e -> named.contains(e.getValue().strip()))
                .map(Map.Entry::getKey)
                .map(ABOUT::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group().substring(0, m.group().length() - BEFORE) + box)
                .toList();
    }
}

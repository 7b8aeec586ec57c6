package org.assay.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.MachineWords;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;

@AssayTest
class SweepTmpTest {
    @Test
    void sweep() throws Exception {
        Map<String, Set<String>> words = new TreeMap<>();
        StringBuilder cards = new StringBuilder();
        int pages = 0;
        for (SignIn who : new SignIn[] {
            SignIn.ADMINISTRATOR,
            SignIn.CLIENT,
            SignIn.LEAD_AUDITOR,
            SignIn.DECISION_MAKER,
            SignIn.ASSESSOR,
            SignIn.PROGRAMME_MANAGER
        }) {
            try (Browserless b = Browserless.signIn(who, "/")) {
                Deque<String> todo = new ArrayDeque<>(Set.of("/"));
                Set<String> seen = new HashSet<>();
                while (!todo.isEmpty() && seen.size() < 260) {
                    String path = todo.poll();
                    if (!seen.add(path)) continue;
                    var answer = b.get(path);
                    pages++;
                    String body = answer.body();
                    if (answer.statusCode() >= 400)
                        cards.append(who)
                                .append(' ')
                                .append(path)
                                .append(' ')
                                .append(answer.statusCode())
                                .append('\n');
                    String text = body.replaceAll("(?s)<(script|style|option|title|head)\\b.*?</\\1>", " ")
                            .replaceAll("<[^>]*>", " ")
                            .replace("&quot;", "\"");
                    for (String w : MachineWords.inAPage(text))
                        words.computeIfAbsent(w, _ -> new HashSet<>()).add(path);
                    Matcher c = Pattern.compile(
                                    "(?s)<section class=\"card[^>]*>\\s*<div class=\"card-header\">((?:(?!</div>).)*)</div>\\s*</section>")
                            .matcher(body);
                    while (c.find())
                        cards.append(who)
                                .append(' ')
                                .append(path)
                                .append(" EMPTY ")
                                .append(c.group(1))
                                .append('\n');
                    Matcher l = Pattern.compile("href=\"(/[^\"#]*)").matcher(body);
                    while (l.find()) {
                        String t = l.group(1).replace("&amp;", "&");
                        if (!t.startsWith("/app")
                                && !t.startsWith("/_static")
                                && !t.startsWith("/logout")
                                && !t.startsWith("/q/")
                                && !t.contains("/papers/")
                                && !t.matches(".*\\.(csv|ics|pdf|json)")
                                && !t.contains("journal/text")
                                && !seen.contains(t)) todo.add(t);
                    }
                }
            }
        }
        StringBuilder out = new StringBuilder(pages + " pages\n");
        words.forEach((w, p) ->
                out.append(w).append("  ").append(p.stream().limit(3).toList()).append('\n'));
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/forms-sweep.txt"), out.append(cards));
    }
}

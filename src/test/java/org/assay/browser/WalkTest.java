package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everybody walks through the pages that a link leads to, until two people have looked at each kind of page. It takes many
 * minutes, so it is asked for: {@code bin/test -Dtest=WalkTest -Dwalk=1}; on a long walk, {@code -Dwalk=5}, each of them looks
 * at five of each kind. What was seen is told page by page in {@code target/walk.txt}.
 */
@EnabledIfSystemProperty(named = "walk", matches = "[0-9]+", disabledReason = "a long walk is asked for by -Dwalk=1")
@AssayTest
@BrowserTest
class WalkTest {
    private static final int OF_EACH_KIND = Integer.getInteger("walk", 1);
    private static final Path REPORT = Path.of("target/walk.txt");
    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=/verify/|/standards/)[^/]+");
    private static final Pattern ELSEWHERE =
            Pattern.compile("/logout|/q/.*|/api/.*|.*/papers/.*|.*\\.(json|pdf|ics|csv)");
    /** Organisations of the sample town, by how far they have come. */
    private static final List<String> ORGANISATIONS = List.of(
            "Tessalane",
            "Northfathom",
            "Aurelith",
            "Meridian",
            "Quillbrook",
            "Verdanote",
            "Kestrelworth",
            "Castellane");

    /** How many people have looked at a kind of page; the first looks at it in every light. */
    private static final Map<String, Integer> KNOWN = new HashMap<>();

    private static final int PEOPLE_PER_KIND = OF_EACH_KIND == 1 ? 2 : Integer.MAX_VALUE;

    @ParameterizedTest
    @EnumSource(
            value = SignIn.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOTH_2", "LEAD_AUDITOR_2"})
    void everybody_finds_every_page_in_order(SignIn who, Windows windows) throws IOException {
        Window window = windows.of(who);
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add("/");
        for (String organisation : ORGANISATIONS) {
            window.open("/?q=" + organisation);
            Locator file = window.page().locator("#files th a");
            if (file.count() > 0) {
                ahead.add(file.first().getAttribute("href"));
            }
        }
        assertEquals(List.of(), walk(who.user(), window, ahead));
    }

    @Test
    void somebody_from_the_street_finds_the_register_in_order(Windows windows) throws IOException {
        Window window = windows.ofNobody();
        // "/" asks for a sign-in
        Deque<String> ahead = new ArrayDeque<>(List.of("/register", "/verify/AIMS-0000-0000", "/nowhere"));
        assertEquals(List.of(), walk("nobody", window, ahead, "/"));
    }

    private static List<String> walk(String who, Window window, Deque<String> ahead, String... closed)
            throws IOException {
        Map<String, Integer> visits = new HashMap<>();
        Set<String> met = new HashSet<>(ahead);
        met.addAll(List.of(closed));
        List<String> seen = new ArrayList<>();
        List<String> told = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String kind = ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("…");
            int visit = counted(visits, kind);
            if (visit > OF_EACH_KIND) {
                continue;
            }
            int looking = 2;
            if (visit == 1) {
                looking = counted(KNOWN, kind);
            }
            if (looking > PEOPLE_PER_KIND && !leads(kind)) {
                continue;
            }
            window.open(path);
            List<String> here = looking == 1 ? Look.everywhere(window) : Look.once(window);
            told.add(who + " " + path + " " + (here.isEmpty() ? "in order" : here));
            here.forEach(h -> seen.add(path + " " + h));
            links(window).stream().filter(met::add).forEach(ahead::add);
        }
        Files.write(REPORT, told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertTrue(visits.size() > 2, "pages found by " + who + ": " + visits);
        return seen;
    }

    private static int counted(Map<String, Integer> counts, String kind) {
        int count = counts.getOrDefault(kind, 0) + 1;
        counts.put(kind, count);
        return count;
    }

    /** Pages from which each person's own way goes on. */
    private static boolean leads(String kind) {
        return Set.of("/", "/certifications/…").contains(kind);
    }

    /** Where the links of a page lead within the application. */
    private static List<String> links(Window window) {
        String script = "links => links.map(l => l.getAttribute('href'))";
        List<?> all = (List<?>) window.page().locator("a[href^='/']").evaluateAll(script);
        return all.stream()
                .map(String::valueOf)
                .map(l -> l.replaceFirst("#.*", ""))
                .filter(l -> !ELSEWHERE.matcher(l).matches())
                .toList();
    }
}

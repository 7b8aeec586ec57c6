package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everybody goes through the sample body: clients read every file of theirs, the body's people a third of all files each, so
 * that several roles read every one; a few audits and nonconformities, and of every other kind of page that a link leads to
 * the first. A kind of page that nobody has shown before is opened and judged, in the dark and on a phone what no page had before; one that
 * shows a new thing, in each of these once, and that thing alone is judged. What was seen is told page by page in {@code target/walk.txt}.
 */
@AssayTest
@BrowserTest
class WalkTest {
    private static final Path REPORT = Path.of("target/walk.txt");
    private static final Path TOWN = Path.of("sample-data/town.yaml");
    private static final int GONE = 404;
    /** Where there is nothing, and a page says so. */
    private static final List<String> EXPECTED = List.of("/verify/AIMS-0000-0000", "/nowhere");

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern NAME = Pattern.compile(UUID + "|(?<=/verify/|/standards/)[^/]+");
    private static final Pattern FILE = Pattern.compile("(/certifications/" + UUID + ")(/.*)?");

    private static final String A_FILE = "/certifications/…";

    private static final Set<SignIn> CLIENTS = EnumSet.of(SignIn.CLIENT, SignIn.CLIENT_2, SignIn.CLIENT_3);

    /** Of the files, one in so many is read by one of the body's people. */
    private static final int SHARES = 3;

    /** How many are read where what can be done, and so what is shown, differs from one to the next. */
    private static final Map<String, Integer> OF_A_KIND = Map.of(
            "/certifications/…/application", 4,
            "/certifications/…/audits/…", 6,
            "/certifications/…/findings/…", 4);

    /** Kinds of pages and shapes in them that have been looked at in this run. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    @BeforeAll
    static void nothingIsToldYet() throws IOException {
        Files.deleteIfExists(REPORT);
    }

    @ParameterizedTest
    @EnumSource(
            value = SignIn.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOTH_2", "LEAD_AUDITOR_2", "BOTH_SIDES"})
    void everybody_finds_every_page_in_order(SignIn who, Windows windows) throws IOException {
        Window window = windows.of(who);
        assertEquals(200, window.open("/"));
        List<String> files = sampleFiles();
        List<String> share = CLIENTS.contains(who) ? files : share(who, files);
        assertEquals(List.of(), walk(who.user(), window, share, files));
    }

    @Test
    void somebody_from_the_street_finds_the_register_in_order(Windows windows) throws IOException {
        Window window = windows.ofNobody();
        window.open("/register");
        assertEquals(List.of(), walk("nobody", window, EXPECTED, List.of()));
    }

    private static List<String> share(SignIn who, List<String> files) {
        int share = List.of(SignIn.values()).indexOf(who);
        return IntStream.range(0, files.size())
                .filter(i -> i % SHARES == share % SHARES)
                .mapToObj(files::get)
                .toList();
    }

    /** The files of the organisations that the sample body has, and no test has changed. */
    private static List<String> sampleFiles() throws IOException {
        return new YAMLMapper()
                .readTree(TOWN.toFile()).path("organisations").findValuesAsText("name").stream()
                        .flatMap(name -> Caller.as(SignIn.LEAD_AUDITOR)
                                .request()
                                .queryParam("q", name)
                                .get("/api/v1/certifications")
                                .then()
                                .extract()
                                .<List<String>>path("files.id")
                                .stream())
                        .map(id -> "/certifications/" + id)
                        .toList();
    }

    /**
     * Reads what is named, then what links lead to.
     *
     * @param files of the sample body; others are not read
     */
    private static List<String> walk(String who, Window window, List<String> named, Collection<String> files)
            throws IOException {
        boolean nobody = who.equals("nobody");
        Set<String> closed = nobody ? Set.of("/") : Set.of();
        Deque<String> ahead = new ArrayDeque<>(named);
        ahead.addFirst(nobody ? "/register" : "/");
        Set<String> met = new HashSet<>(ahead);
        Map<String, Integer> kinds = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> told = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String kind = NAME.matcher(path.replaceFirst("\\?.*", "")).replaceAll("…");
            int most = kind.equals(A_FILE) ? named.size() : OF_A_KIND.getOrDefault(kind, 1);
            if (kinds.merge(kind, 1, Integer::sum) > most) {
                continue;
            }
            Reading page = Reading.of(window, path);
            if (page.status() == GONE && files.contains(path)) {
                continue;
            }
            List<String> here = new ArrayList<>(page.wrong());
            if (page.status() >= 400 && !EXPECTED.contains(path)) {
                here.add("a link leads to " + page.status());
            }
            boolean first = LOOKED_AT.add(kind);
            List<String> added = page.shapes().stream().filter(LOOKED_AT::add).toList();
            boolean looked = first || !added.isEmpty();
            if (looked) {
                window.open(path);
                here.addAll(first ? Look.firstOfItsKind(window, added) : Look.whatIsNew(window, added));
            }
            told.add(who + " " + path + (looked ? " looked at " : " read ") + (here.isEmpty() ? "in order" : here));
            here.forEach(h -> wrong.add(path + " " + h));
            page.links().stream()
                    .filter(l -> !closed.contains(l) && ofTheTown(l, files) && met.add(l))
                    .forEach(ahead::add);
        }
        Files.write(REPORT, told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertTrue(kinds.size() > 2, "pages found by " + who + ": " + kinds);
        return wrong;
    }

    /** Files of other tests are theirs. */
    private static boolean ofTheTown(String path, Collection<String> files) {
        var file = FILE.matcher(path);
        return !file.matches() || files.contains(file.group(1));
    }
}

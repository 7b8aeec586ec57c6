package org.assay.house.edge;

import static org.assay.ArchitectureTest.HOUSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.assay.house.local.SignIn;
import org.assay.story.Engagement;
import org.junit.jupiter.api.Test;

/** A form in parts that is cut on its way, or that nobody can take apart, at every door that takes one. */
@AssayTest
class CutUploadsTest {
    private static final List<SignIn> SENDERS = List.of(SignIn.CLIENT, SignIn.PROGRAMME_MANAGER);
    private static final String PART = "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.csv\"\r\n";
    /** What nobody can take apart. */
    private static final List<String> CUT = List.of(
            "",
            "--b",
            "--b\r\n",
            PART.formatted("file"),
            PART.formatted("file") + "\r\nhalf of a ta",
            PART.formatted("csv") + "\r\nwhole, but for the end\r\n",
            PART.formatted("csv") + "\r\nwhole, but for the end\r\n--b-",
            PART.formatted("portfolio") + "\r\none\r\n--b\r\n",
            "--b\r\n: \r\n\r\n\r\n--b");
    /** What is odd and can be read, or not: as its door sees it. */
    private static final List<String> ODD = List.of(
            "--b--",
            "--b--\r\n",
            "no boundary at all",
            PART.formatted("file") + "Content-Transfer-Encoding: base64\r\n\r\n!!!!=\r\n--b--\r\n",
            PART.formatted("file") + "Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"source\"\r\nContent-Type: text/plain; charset=no-such\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"source\"\r\nContent-Type: text/plain; charset=\u0001\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n%PDF-1.4\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"form:key\"\r\n\r\n\u0000\r\n--b--\r\n",
            PART.formatted("file") + "\r\n\u0000\u0001\r\n--b--\r\n");

    @Test
    void no_door_that_takes_files_breaks_over_a_form_that_was_cut() {
        Engagement e = Engagement.begun();
        Map<SignIn, String> cookies = new LinkedHashMap<>();
        for (SignIn who : SENDERS) {
            try (Browserless person = Browserless.signIn(who, "/")) {
                cookies.put(who, person.cookies());
            }
        }
        Set<String> doors = doors();
        assertTrue(doors.size() > 6, doors.toString());
        List<String> wrong = new ArrayList<>();
        for (String door : doors) {
            String path = door.replace("{id}", e.file);
            for (String body : CUT) {
                Map<SignIn, Integer> answers = answers(path, body, cookies);
                if (answers.values().stream().anyMatch(s -> s < 400 || s > 499) || !answers.containsValue(400)) {
                    wrong.add(answers + " at " + door + " to " + body);
                }
            }
            for (String body : ODD) {
                Map<SignIn, Integer> answers = answers(path, body, cookies);
                if (answers.values().stream().anyMatch(s -> s < 200 || s > 499)) {
                    wrong.add(answers + " at " + door + " to " + body);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<SignIn, Integer> answers(String path, String body, Map<SignIn, String> cookies) {
        Map<SignIn, Integer> answers = new TreeMap<>();
        for (SignIn who : SENDERS) {
            String identity = path.startsWith("/api/")
                    ? "Authorization: Bearer " + Tokens.of(who)
                    : "Cookie: " + cookies.get(who);
            String headers = identity + "\r\nIdempotency-Key: " + UUID.randomUUID()
                    + "\r\nIf-Match: \"1\"\r\nContent-Type: multipart/form-data; boundary=b\r\n";
            answers.put(who, Wire.status(Wire.request("POST", path, headers, body)));
        }
        return answers;
    }

    /** Found by what the code says of itself, so that a door that comes later is tried too. */
    private static Set<String> doors() {
        return HOUSE.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(POST.class))
                .filter(m -> m.tryGetAnnotationOfType(Consumes.class)
                        .filter(c -> List.of(c.value()).contains(MediaType.MULTIPART_FORM_DATA))
                        .isPresent())
                .map(CutUploadsTest::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(JavaMethod method) {
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return method.getOwner().getAnnotationOfType(Path.class).value() + (rest.isEmpty() ? "" : "/" + rest);
    }
}

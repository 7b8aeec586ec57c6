package org.assay.story;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.COMMERCIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file that somebody takes away whole: everything that she may read, and sums that a stranger can compare. */
@AssayTest
class EverythingOfAFileTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_file_is_taken_away_whole_and_nothing_that_its_reader_may_not_see() throws Exception {
        Engagement e = Engagement.audited("MINOR");
        Prints.await();
        Map<String, byte[]> assessor = pack(ASSESSOR, e.file);
        assertEquals(List.of(), wrong(assessor));
        assertTrue(assessor.keySet().containsAll(List.of("certification.json", "records.json", "journal.json")));
        assertEquals(
                Caller.as(ASSESSOR)
                        .get("/certifications/" + e.file + "/journal.txt")
                        .then()
                        .extract()
                        .asString(),
                text(assessor, "journal.txt"));
        assertEquals(papers(ASSESSOR, e), papers(assessor));
        Map<String, byte[]> client = pack(CLIENT, e.file);
        assertEquals(List.of(), wrong(client));
        assertFalse(client.containsKey("journal.txt"), client.keySet().toString());
        assertEquals(papers(CLIENT, e), papers(client));
        Caller.as(CLIENT_2)
                .get("/certifications/" + e.file + "/everything.zip")
                .then()
                .statusCode(404);
        Caller.as(COMMERCIAL)
                .get("/certifications/" + e.file + "/everything.zip")
                .then()
                .statusCode(403);
        try (Browserless ilse = Browserless.signIn(ASSESSOR, "/")) {
            String way = "/certifications/" + e.file + "/everything";
            assertTrue(ilse.get("/certifications/" + e.file + "/papers").body().contains("href=\"" + way + "\""));
            assertEquals(200, ilse.get(way).statusCode());
        }
    }

    private static Map<String, byte[]> pack(SignIn who, String file) throws IOException {
        byte[] zip = Caller.as(who)
                .get("/certifications/" + file + "/everything.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                entries.put(e.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** What the sums do not tell, or tell otherwise. */
    private static List<String> wrong(Map<String, byte[]> pack) {
        String sums = text(pack, "SHA256SUMS");
        return pack.keySet().stream()
                .filter(n -> !n.equals("SHA256SUMS"))
                .filter(n -> !sums.contains(sha256(Objects.requireNonNull(pack.get(n))) + "  " + n + "\n"))
                .toList();
    }

    private static List<String> papers(SignIn who, Engagement e) {
        List<String> sums = Caller.as(who)
                .get("/certifications/" + e.file + "/papers")
                .then()
                .extract()
                .path("sha256");
        return sums.stream().filter(Objects::nonNull).sorted().toList();
    }

    private static List<String> papers(Map<String, byte[]> pack) {
        return pack.entrySet().stream()
                .filter(p -> p.getKey().startsWith("papers/"))
                .map(p -> sha256(p.getValue()))
                .sorted()
                .toList();
    }

    private static String text(Map<String, byte[]> pack, String name) {
        return new String(Objects.requireNonNull(pack.get(name), name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

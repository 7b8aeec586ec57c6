package org.assay.register.integrity;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Prints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of docs/verifying-a-journal.md, run by bash and sha256sum on a journal as it was downloaded. */
@AssayTest
class VerifyingAJournalTest {
    private static final Path DOCUMENT = Path.of("docs/verifying-a-journal.md");

    @Test
    void others_compute_the_chain_again(@TempDir Path folder) throws IOException, InterruptedException {
        Engagement e = Engagement.programmed();
        String path = "/certifications/" + e.file + "/journal";
        Prints.await(); // a paper that is drawn up between two questions would be in one answer only
        String text = Caller.as(ASSESSOR)
                .get(path + ".txt")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> hashes =
                Caller.as(ASSESSOR).get(path).then().statusCode(200).extract().path("lines.hash");
        assertEquals(
                hashes.size() + " entries, the last hash is " + hashes.getLast() + "\n", verified(folder, text, 0));

        assertEquals("entry 2 does not fit its hash\n", verified(folder, text.replaceFirst("SUBMIT", "ACCEPT"), 1));
        String gone = text.lines().skip(1).reduce("", (a, line) -> a + line + "\n");
        assertEquals("entry 1 is not there\n", verified(folder, gone, 1));
        String cut = text.lines().limit(hashes.size() - 1L).reduce("", (a, line) -> a + line + "\n");
        assertTrue(verified(folder, cut, 0).startsWith(hashes.size() - 1 + " entries, the last hash is "));

        Caller.as(CLIENT).get(path + ".txt").then().statusCode(403);
    }

    private static String verified(Path folder, String journal, int code) throws IOException, InterruptedException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf("```bash\n") + "```bash\n".length();
        Files.writeString(folder.resolve("verify.sh"), document.substring(begin, document.indexOf("```", begin)));
        Files.writeString(folder.resolve("journal.txt"), journal);
        Process bash = new ProcessBuilder("bash", "verify.sh", "journal.txt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, bash.waitFor(), said);
        return said;
    }
}

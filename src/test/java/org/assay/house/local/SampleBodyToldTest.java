package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBodyToldTest {
    @Test
    void each_organisation_is_told_once_and_when_its_line_is_whole(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path log = folder.resolve("application.log");
        SampleBodyTold told =
                new SampleBodyTold(log, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
        told.look();
        Files.writeString(
                log, "INFO  Sample organisation 1 of 2: Aurelith, Inc., 46 deeds\nINFO  Sample organisation 2");
        told.look();
        told.look();
        assertEquals(
                "  Sample body       1 of 2: Aurelith, Inc.",
                said.toString(StandardCharsets.UTF_8).stripTrailing());
        Files.writeString(log, " of 2: Verdanote, 3 deeds\n", StandardOpenOption.APPEND);
        told.look();
        assertEquals(2, said.toString(StandardCharsets.UTF_8).lines().count());
    }
}

package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private final Path folder;

    ServerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aServerThatEndsByItselfIsQuoted() throws IOException {
        Path log = folder.resolve("counting.log");
        Server counting = Child.start(
                "Counting",
                log,
                Map.of("LAST", "20"),
                List.of("sh", "-c", "seq 1 $LAST; printf '\\tat org.assay.Frame\\n\\t... 9 more\\n'"));
        CannotStart refusal = assertThrows(
                CannotStart.class, () -> Health.await(URI.create("http://127.0.0.1:1/"), List.of(counting)));
        List<String> said = refusal.getMessage().lines().toList();
        assertEquals("Counting ended by itself. The last lines of %s:".formatted(log), said.getFirst());
        assertEquals("6", said.get(1));
        assertEquals("20", said.getLast());
    }

    @Test
    void allThatAServerStartedEndsWithIt() throws IOException {
        Server parent = Child.start(
                "Parent", folder.resolve("parent.log"), Map.of(), List.of("sh", "-c", "sleep 60 & sleep 60 & wait"));
        while (parent.process().children().count() < 2) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> children = parent.process().children().toList();
        parent.close();
        assertFalse(parent.process().isAlive());
        children.forEach(child -> assertFalse(child.isAlive()));
    }
}

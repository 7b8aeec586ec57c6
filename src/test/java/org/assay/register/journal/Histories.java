package org.assay.register.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assay.TestDatabase;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.Evolution;
import org.assay.lifecycle.Happening;
import org.assay.register.Canonical;

/** Journals of whole stories: what was lived through is replayed at once, and kept for later versions when asked for. */
public final class Histories {
    static final Path FOLDER = Path.of("src/test/resources/golden/histories");

    private Histories() {}

    /**
     * Replays the journal of a file and finds the file again that its row holds. With {@code -Dhistories=write} journal and
     * file are kept under that name, which is done once for a version.
     */
    public static void lived(String name, String file) {
        List<String> bodies = asked("select body from journal where stream = ?::uuid order by seq", file);
        CertificationFile row = Canonical.read(
                        asked("select facts from certification where id = ?::uuid", file)
                                .getFirst(),
                        CertificationFile.class)
                .withoutWords();
        assertEquals(row, replayed(bodies));
        if ("write".equals(System.getProperty("histories"))) {
            keep(name, bodies, row);
        }
    }

    static CertificationFile replayed(List<String> bodies) {
        List<Happening> happenings = bodies.stream()
                .flatMap(b -> Bodies.read(b).entry().happenings().stream())
                .toList();
        return Evolution.replay(happenings);
    }

    private static void keep(String name, List<String> bodies, CertificationFile row) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".ndjson"), String.join("\n", bodies) + "\n");
            Files.writeString(FOLDER.resolve(name + ".json"), Canonical.text(row) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> asked(String sql, String file) {
        try (Connection c = TestDatabase.asSuperuser();
                PreparedStatement s = c.prepareStatement(sql)) {
            s.setString(1, file);
            List<String> all = new ArrayList<>();
            ResultSet rows = s.executeQuery();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

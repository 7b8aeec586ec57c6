package org.assay.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Which migrations the database has seen, and which ones this build needs. */
@ApplicationScoped
public class SchemaVersion {
    private static final String NEWEST = "/db/newest";

    private final DataSource source;
    private final int needed;

    SchemaVersion(DataSource source) {
        this.source = source;
        this.needed = newest();
    }

    /** The number of the newest migration that this build needs. */
    public int needed() {
        return needed;
    }

    /** The number of the newest migration that the database has seen. */
    public int present() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select schema_version()")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static int newest() {
        try (InputStream file = SchemaVersion.class.getResourceAsStream(NEWEST)) {
            return Integer.parseInt(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

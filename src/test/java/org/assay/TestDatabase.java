package org.assay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assay.house.local.Database;
import org.assay.house.local.LocalPostgres;

/** Plain connections to the database of the tests; the caller closes them. */
public final class TestDatabase {
    private TestDatabase() {}

    /** With the application's rights. */
    public static Connection asApp() throws SQLException {
        return connect(Database.APP, "quarkus.datasource.password");
    }

    /** With the rights of the one who owns and migrates the tables. */
    public static Connection asOwner() throws SQLException {
        return connect(Database.OWNER, "quarkus.flyway.password");
    }

    /** With all rights, also past row-level security. */
    public static Connection asSuperuser() throws SQLException {
        return connect(LocalPostgres.SUPERUSER, "test.superuser-password");
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(World.get("quarkus.datasource.jdbc.url"), role, World.get(password));
    }
}

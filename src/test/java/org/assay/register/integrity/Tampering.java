package org.assay.register.integrity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assay.TestDatabase;

/** Somebody with all rights over the server, who switches triggers and constraints off, changes something, and puts it back. */
final class Tampering implements AutoCloseable {
    private final Connection connection;
    private final String table;
    private final String rows;

    private Tampering(Connection connection, String table, String rows) {
        this.connection = connection;
        this.table = table;
        this.rows = rows;
    }

    /**
     * Changes rows of a table until this is closed.
     *
     * @param rows which they are, before and after the change
     * @param sql must change at least one row
     */
    static Tampering with(String table, String rows, String sql) throws SQLException {
        Connection c = TestDatabase.asSuperuser();
        Tampering tampering = new Tampering(c, table, rows);
        tampering.run("set session_replication_role = replica");
        tampering.run("create temporary table saved as select * from " + table + " where " + rows);
        try (Statement s = c.createStatement()) {
            if (s.executeUpdate(sql) == 0) {
                throw new AssertionError("Nothing was changed by " + sql);
            }
        }
        return tampering;
    }

    /** One value, asked with all rights. */
    static String value(String sql) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }

    /** As it was. */
    @Override
    public void close() throws SQLException {
        run("delete from " + table + " where " + rows);
        run("insert into " + table + " select * from saved");
        connection.close();
    }
}

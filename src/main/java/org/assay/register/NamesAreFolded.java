package org.assay.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.file.Naming;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The 47th migration: keeps beside every name that is there what {@link Naming} makes of it, as new ones are kept. */
public final class NamesAreFolded implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("47");
    }

    @Override
    public String getDescription() {
        return "names are folded";
    }

    @Override
    public Integer getChecksum() {
        return 47;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection c = context.getConnection();
        try (Statement owner = c.createStatement()) {
            owner.execute("alter table client no force row level security");
            clients(c);
            people(c);
            certificates(c);
            owner.execute("alter table client force row level security");
        }
    }

    /** Those that were one name all along are counted, so that each stays. */
    private static void clients(Connection c) throws SQLException {
        Map<String, Integer> met = new HashMap<>();
        try (PreparedStatement rows = c.prepareStatement("select id, name, country from client order by id");
                PreparedStatement fill = c.prepareStatement(
                        "update client set name_key = ?, name_found = ?, shown = name, older = ? where id = ?");
                ResultSet all = rows.executeQuery()) {
            while (all.next()) {
                String key = Naming.key(all.getString(2));
                fill.setString(1, key);
                fill.setString(2, Naming.found(all.getString(2)));
                fill.setInt(3, met.merge(all.getString(3) + key, 1, Integer::sum) - 1);
                fill.setObject(4, all.getObject(1));
                fill.addBatch();
            }
            fill.executeBatch();
        }
    }

    private static void people(Connection c) throws SQLException {
        try (PreparedStatement rows = c.prepareStatement("select id, name from person");
                PreparedStatement fill =
                        c.prepareStatement("update person set name_key = ?, name_found = ? where id = ?");
                ResultSet all = rows.executeQuery()) {
            while (all.next()) {
                fill.setString(1, Naming.key(all.getString(2)));
                fill.setString(2, Naming.found(all.getString(2)));
                fill.setObject(3, all.getObject(1));
                fill.addBatch();
            }
            fill.executeBatch();
        }
    }

    private static void certificates(Connection c) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement rows = c.prepareStatement("select number, holder from public_certificate");
                ResultSet all = rows.executeQuery()) {
            while (all.next()) {
                found.put(all.getString(1), Naming.found(all.getString(2)));
            }
        }
        try (PreparedStatement fill =
                c.prepareStatement("update public_certificate set holder_found = ? where number = ?")) {
            for (Map.Entry<String, String> each : found.entrySet()) {
                fill.setString(1, each.getValue());
                fill.setString(2, each.getKey());
                fill.addBatch();
            }
            fill.executeBatch();
        }
    }
}

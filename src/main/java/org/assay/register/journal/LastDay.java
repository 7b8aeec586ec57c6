package org.assay.register.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;

/** The last day of the body's calendar on which anything was journaled. */
@ApplicationScoped
public class LastDay {
    private final AgroalDataSource database;

    LastDay(AgroalDataSource database) {
        this.database = database;
    }

    /** Empty where nothing has happened yet. */
    public Optional<LocalDate> journaled() {
        try (Connection c = database.getConnection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select last_journaled_day()")) {
            return r.next() ? Optional.ofNullable(r.getObject(1, LocalDate.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot tell its last day", e);
        }
    }
}

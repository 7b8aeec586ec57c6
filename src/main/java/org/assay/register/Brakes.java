package org.assay.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** How often somebody may do something, over all processes that share the database. Who it is, is kept as a hash alone. */
@ApplicationScoped
public class Brakes {
    private static final Logger LOG = Logger.getLogger(Brakes.class);
    private static final double SECONDS = 60;

    private final AgroalDataSource database;

    Brakes(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Counts one trial, and tells whether it is let through. Where the database is not reached, it is: what it leads to will
     * say so itself.
     *
     * @param what somebody does
     * @param who does it
     * @param most in one row
     * @param aMinute how many are forgotten in a minute
     */
    public boolean lets(String what, String who, int most, int aMinute) {
        try (Connection c = database.getConnection();
                PreparedStatement s = c.prepareStatement("select brake_lets(?, ?, ?)")) {
            s.setString(1, what + " " + Hashes.of(who.getBytes(StandardCharsets.UTF_8)));
            s.setDouble(2, most);
            s.setDouble(3, aMinute / SECONDS);
            try (ResultSet r = s.executeQuery()) {
                return !r.next() || r.getBoolean(1);
            }
        } catch (SQLException e) {
            LOG.warnf("Nothing is counted, because the database is not reached: %s", e);
            return true;
        }
    }
}

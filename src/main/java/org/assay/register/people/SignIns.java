package org.assay.register.people;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Person;

/** Looks up who signs in, before any transaction and any role: one function of the database answers this alone. */
@ApplicationScoped
public class SignIns {
    /**
     * The person behind a sign-in.
     *
     * @param clients that she is a member of today
     * @param prices whether she has had prices before her eyes
     * @param judges whether a competence is on record, by which she audits, reviews or decides
     * @param ended whether the session that she shows was signed out of
     */
    public record Known(Person person, String name, Set<UUID> clients, boolean prices, boolean judges, boolean ended) {}

    private final AgroalDataSource database;

    SignIns(AgroalDataSource database) {
        this.database = database;
    }

    public Optional<Known> of(String subject, LocalDate today, EndedSessions.Session session) {
        try (Connection c = database.getConnection();
                PreparedStatement s =
                        c.prepareStatement("select person_id, name, clients, prices, judges, session_ended(?, ?)"
                                + " from who_signs_in(?, ?)")) {
            s.setString(1, session.kept());
            s.setObject(2, session.shown() == null ? null : session.shown().atOffset(ZoneOffset.UTC));
            s.setString(3, subject);
            s.setObject(4, today);
            try (ResultSet r = s.executeQuery()) {
                return r.next() ? Optional.of(known(r)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot tell who signs in", e);
        }
    }

    private static Known known(ResultSet r) throws SQLException {
        Set<UUID> clients = Arrays.stream((UUID[]) r.getArray(3).getArray()).collect(Collectors.toUnmodifiableSet());
        return new Known(
                new Person(r.getObject(1, UUID.class)),
                r.getString(2),
                clients,
                r.getBoolean(4),
                r.getBoolean(5),
                r.getBoolean(6));
    }
}

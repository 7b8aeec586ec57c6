package org.assay.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TravelTest {
    private static final String SEALED =
            "jdbc:postgresql://db.example.org:5432/assay?sslmode=verify-full&sslrootcert=ca";
    private static final String REALM = "https://sign-in.example.org/realms/assay";
    private static final String ADDRESS = "https://assay.example.org";

    @Test
    void what_is_sealed_travels() {
        assertEquals(List.of(), new Travel(SEALED, REALM, ADDRESS, true).against());
    }

    @Test
    void what_stays_on_this_machine_needs_no_seal() {
        assertEquals(
                List.of(),
                new Travel(
                                "jdbc:postgresql://localhost:5432/assay",
                                "http://localhost:8180/r",
                                "http://127.0.0.1:8080",
                                true)
                        .against());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org:5432/assay",
                "jdbc:postgresql://db.example.org/assay?sslmode=require",
                "jdbc:postgresql://localhost:5432,db.example.org:5432/assay",
                "jdbc:postgresql://localhost.example.org/assay",
                "jdbc:postgresql://db.example.org/assay?sslmode=verify-full-not",
                ""
            })
    void a_database_elsewhere_is_spoken_to_under_its_verified_name(String database) {
        refused(new Travel(database, REALM, ADDRESS, true), "QUARKUS_DATASOURCE_JDBC_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sign-in.example.org/realms/assay", "", "no address", "HTTP://x.example.org"})
    void sign_in_and_pages_travel_sealed(String open) {
        refused(new Travel(SEALED, open, ADDRESS, true), "QUARKUS_OIDC_AUTH_SERVER_URL");
        refused(new Travel(SEALED, REALM, open, true), "ASSAY_PAPERS_ADDRESS");
    }

    @Test
    void mail_travels_sealed() {
        refused(new Travel(SEALED, REALM, ADDRESS, false), "QUARKUS_MAILER_START_TLS");
    }

    private static void refused(Travel travel, String named) {
        List<String> against = travel.against();
        assertEquals(1, against.size(), against.toString());
        assertTrue(against.getFirst().contains(named), against.toString());
    }
}

package org.assay.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Optional;
import org.assay.house.SignInsSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An identity server that is not there, or for which there is no account: nothing is known, and nobody fails. */
class RealmAwayTest {
    private static final String REFUSED = "http://127.0.0.1:9/realms/assay";

    @ParameterizedTest
    @CsvSource({"a-secret", "''", ","})
    void nothing_is_known_where_nobody_answers(String secret) {
        Realm realm = new Realm(away(secret), new ObjectMapper());
        try {
            assertFalse(realm.answers());
            for (String user : new String[] {"someone", "someone@client.example", "päul müller", ""}) {
                assertInstanceOf(Realm.Answer.Silent.class, realm.called(user), user);
                assertInstanceOf(Realm.Answer.Silent.class, realm.withId(user), user);
            }
        } finally {
            realm.close();
        }
    }

    private static SignInsSettings away(String secret) {
        return new SignInsSettings() {
            @Override
            public String client() {
                return "assay-sign-ins";
            }

            @Override
            public Optional<String> secret() {
                return Optional.ofNullable(secret);
            }

            @Override
            public URI realm() {
                return URI.create(REFUSED);
            }

            @Override
            public Optional<URI> administration() {
                return Optional.empty();
            }
        };
    }
}

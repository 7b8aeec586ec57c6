package org.assay.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An identity server that is not there, or for which there is no account: nothing is known, and nobody fails. */
class RealmAwayTest {
    @ParameterizedTest
    @CsvSource({"a-secret", "''", ","})
    void nothing_is_known_where_nobody_answers(@Nullable String secret) {
        Realm realm = Away.realm(secret);
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
}

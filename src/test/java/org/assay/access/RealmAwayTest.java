package org.assay.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    @Test
    void a_404_is_no_user_where_one_was_asked_for_and_the_wrong_address_elsewhere() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/assay/protocol/openid-connect/token", exchange -> {
            byte[] token = "{\"access_token\":\"t\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, token.length);
            exchange.getResponseBody().write(token);
            exchange.close();
        });
        server.start(); // it knows no other address: 404
        Realm realm =
                Away.realm(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/assay"));
        try {
            assertFalse(realm.answers());
            assertInstanceOf(Realm.Answer.Silent.class, realm.called("someone"));
            assertEquals(new Realm.Answer.Known(List.of()), realm.withId("someone"));
        } finally {
            realm.close();
            server.stop(0);
        }
    }
}

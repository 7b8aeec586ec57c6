package org.assay.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the identity server is there, asked at real ports: one that answers, one that is closed, one that says nothing. */
class SignInServerTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 503})
    void one_that_answers_is_there_unless_it_is_broken(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            assertTrue(answers(server.getAddress().getPort()) == (status < 500));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_closed_port_is_not() throws IOException {
        int port;
        try (ServerSocket door = new ServerSocket(0, 1, HERE)) {
            port = door.getLocalPort();
        }
        assertFalse(answers(port));
    }

    @Test
    void nor_is_one_that_takes_every_connection_and_says_nothing() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, HERE)) {
            assertFalse(answers(door.getLocalPort()));
        }
    }

    private static boolean answers(int port) {
        SignInServer server = new SignInServer(new SignInsSettings() {
            @Override
            public String client() {
                return "assay-sign-ins";
            }

            @Override
            public Optional<String> secret() {
                return Optional.empty();
            }

            @Override
            public URI realm() {
                return URI.create("http://127.0.0.1:" + port + "/realms/assay");
            }

            @Override
            public Optional<URI> administration() {
                return Optional.empty();
            }
        });
        try {
            return server.answers().await().indefinitely();
        } finally {
            server.close();
        }
    }
}

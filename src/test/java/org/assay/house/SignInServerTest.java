package org.assay.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

    @Test
    void one_that_cannot_be_trusted_here_counts_as_there() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, HERE)) {
            Thread.ofPlatform().daemon().start(() -> {
                try (Socket caller = door.accept()) {
                    caller.getOutputStream().write("no TLS at all\r\n".getBytes(StandardCharsets.US_ASCII));
                    caller.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertTrue(answers("https", door.getLocalPort(), Optional.empty(), 80));
        }
    }

    @Test
    void one_behind_a_proxy_is_asked_through_it() throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        proxy.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        proxy.start();
        try (ServerSocket silent = new ServerSocket(0, 50, HERE)) {
            assertTrue(answers(
                    "http",
                    silent.getLocalPort(),
                    Optional.of(HERE.getHostAddress()),
                    proxy.getAddress().getPort()));
        } finally {
            proxy.stop(0);
        }
    }

    private static boolean answers(int port) {
        return answers("http", port, Optional.empty(), 80);
    }

    private static boolean answers(String scheme, int port, Optional<String> proxy, int proxyPort) {
        URI realm = URI.create(scheme + "://127.0.0.1:" + port + "/realms/assay");
        SignInServer server = new SignInServer(realm, proxy, proxyPort);
        try {
            return server.answers().await().indefinitely();
        } finally {
            server.close();
        }
    }
}

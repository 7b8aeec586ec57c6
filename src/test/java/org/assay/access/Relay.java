package org.assay.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.World;

/**
 * A port before the identity server that can be closed, and that can fall silent. Quarkus loads this class more than once, so a
 * test tells it what to do through a second port.
 */
public final class Relay implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "quarkus.oidc.auth-server-url";
    private static final String ORDERS = "test.relay.orders";
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** What the port does. */
    enum Does {
        PASSES_ON,
        IS_CLOSED,
        IS_SILENT
    }

    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private volatile Does does = Does.PASSES_ON;

    @SuppressWarnings("NullAway.Init") // Quarkus starts it before anybody asks
    private ServerSocket door;

    @SuppressWarnings("NullAway.Init")
    private ServerSocket orders;

    @SuppressWarnings("NullAway.Init")
    private URI server;

    @Override
    public Map<String, String> start() {
        try {
            server = URI.create(World.get(URL));
            door = new ServerSocket(0, 50, HERE);
            orders = new ServerSocket(0, 1, HERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(ORDERS, String.valueOf(orders.getLocalPort()));
        Thread.ofVirtual().start(this::accept);
        Thread.ofVirtual().start(this::obey);
        // tokens that other tests got at the server's own port name that port
        return Map.of(
                URL,
                "http://localhost:" + door.getLocalPort() + server.getPath(),
                "quarkus.oidc.token.issuer",
                "any",
                "quarkus.oidc.api.token.issuer",
                "any");
    }

    /** After the servers. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        end(orders);
        end(door);
        lines.forEach(Relay::end);
    }

    /** Lets the port do something else from now on; what went on over it ends. */
    static void now(Does what) {
        try (Socket order = new Socket(HERE, Integer.getInteger(ORDERS))) {
            order.getOutputStream().write((what + "\n").getBytes(StandardCharsets.US_ASCII));
            order.getInputStream().read(); // until it is so
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void obey() {
        while (!orders.isClosed()) {
            try (Socket order = orders.accept();
                    BufferedReader words = new BufferedReader(
                            new InputStreamReader(order.getInputStream(), StandardCharsets.US_ASCII))) {
                does = Does.valueOf(words.readLine());
                int port = door.getLocalPort();
                end(door);
                lines.forEach(Relay::end);
                lines.clear();
                if (does != Does.IS_CLOSED) {
                    door = new ServerSocket();
                    door.setReuseAddress(true);
                    door.bind(new InetSocketAddress(HERE, port));
                    Thread.ofVirtual().start(this::accept);
                }
            } catch (IOException e) {
                end(orders);
            }
        }
    }

    private void accept() {
        ServerSocket mine = door;
        while (!mine.isClosed()) {
            try {
                Socket caller = mine.accept();
                lines.add(caller);
                if (does == Does.PASSES_ON) {
                    Socket callee = new Socket(server.getHost(), server.getPort());
                    lines.add(callee);
                    Thread.ofVirtual().start(() -> pass(caller, callee));
                    Thread.ofVirtual().start(() -> pass(callee, caller));
                }
            } catch (IOException e) {
                end(mine);
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            end(to);
        }
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

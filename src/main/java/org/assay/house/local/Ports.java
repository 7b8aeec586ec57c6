package org.assay.house.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface, where everything local listens. */
public final class Ports {
    private static final int PATIENCE = 5_000;

    private Ports() {}

    /** The port noted in the file, or a new one if that is taken now: two checkouts never want the same. */
    public static int noted(Path file) throws IOException {
        int port = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : atRandom();
        while (!isFree(port)) {
            port = atRandom();
        }
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    /** Below the ports that systems give to outgoing connections. */
    private static int atRandom() {
        return ThreadLocalRandom.current().nextInt(20_000, 30_000);
    }

    static void mustBeFree(int port, String variable) {
        if (!isFree(port)) {
            throw CannotStart.because(
                    "Port %d is in use: end the program that listens on it, or choose another port by %s."
                            .formatted(port, variable));
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = listen(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether somebody listens there. Where nobody does, whoever tries a port of the range that systems give to outgoing
     * connections reaches, once in some thousands of times, herself, and so holds the port that she waits for: such a
     * connection is none, and leaves nothing behind.
     */
    static boolean isListenedOn(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            return !isItself(socket);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it is connected with itself; then nothing of it is kept when it is closed. */
    static boolean isItself(Socket socket) throws IOException {
        boolean itself = socket.getLocalSocketAddress().equals(socket.getRemoteSocketAddress());
        if (itself) {
            socket.setSoLinger(true, 0);
        }
        return itself;
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}

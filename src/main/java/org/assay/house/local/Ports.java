package org.assay.house.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface, where everything local listens. */
public final class Ports {
    private Ports() {}

    /** The wanted port if nobody listens on it, otherwise any other that is free now. */
    public static int preferably(int wanted) throws IOException {
        return isFree(wanted) ? wanted : any();
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

    private static int any() throws IOException {
        try (ServerSocket socket = listen(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}

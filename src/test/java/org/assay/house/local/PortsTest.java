package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void aPortInUseIsNamedWithItsVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            CannotStart refusal = assertThrows(CannotStart.class, () -> Ports.mustBeFree(port, "ASSAY_PORT"));
            assertEquals(1, refusal.status());
            assertEquals(
                    "Port %d is in use: end the program that listens on it, or choose another port by ASSAY_PORT."
                            .formatted(port),
                    refusal.getMessage());
        }
    }

    @Test
    void whoReachesHerselfHasReachedNobodyAndHoldsNoPort() throws IOException {
        int port;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            port = socket.getLocalPort();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            assertTrue(Ports.isItself(socket), "both ends are one");
        }
        assertFalse(Ports.isListenedOn("localhost", port));
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(Ports.isListenedOn("localhost", server.getLocalPort()), "the port is free at once");
        }
    }

    @Test
    void aNotedPortIsKeptUntilItIsTaken(@TempDir Path folder) throws IOException {
        Path note = folder.resolve("port");
        int port = Ports.noted(note);
        assertEquals(port, Ports.noted(note));
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(port, Ports.noted(note));
        }
    }
}

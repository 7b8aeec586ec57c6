package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
    void aNotedPortIsKeptUntilItIsTaken(@TempDir Path folder) throws IOException {
        Path note = folder.resolve("port");
        int port = Ports.noted(note);
        assertEquals(port, Ports.noted(note));
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(port, Ports.noted(note));
        }
    }
}

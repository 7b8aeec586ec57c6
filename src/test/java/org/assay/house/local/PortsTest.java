package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

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
    void anotherPortIsChosenWhenThePreferredOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(taken.getLocalPort(), Ports.preferably(taken.getLocalPort()));
        }
    }
}

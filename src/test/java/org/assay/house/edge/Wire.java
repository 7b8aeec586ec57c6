package org.assay.house.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.assay.World;

/** What goes over the wire as it is: no client library mends a request before it is sent. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final Socket socket;

    private Wire() throws IOException {
        socket = new Socket("localhost", Integer.parseInt(World.get("quarkus.http.test-port")));
        socket.setSoTimeout(PATIENCE);
    }

    static Wire open() {
        try {
            return new Wire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole answer to a request that asks for the connection to end. */
    static String answer(String request) {
        try (Wire wire = open()) {
            wire.send(request);
            return wire.rest();
        }
    }

    /** The status of the answer; 0 where the connection ends without one. */
    static int status(String request) {
        return status0(answer(request));
    }

    static int status0(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** A request line with these headers, each with its end of line, and a body. */
    static String request(String method, String path, String headers, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + World.get("quarkus.http.test-port") + "\r\n"
                + "Connection: close\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything until the server ends the connection; what a reset cuts off is missing. */
    String rest() {
        StringBuilder all = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            byte[] some = new byte[8192];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                all.append(new String(some, 0, n, StandardCharsets.UTF_8));
            }
        } catch (java.net.SocketException _) {
            return all.toString(); // reset after the answer
        } catch (IOException e) {
            throw new UncheckedIOException(all.toString(), e);
        }
        return all.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

    /** With a small window: what is answered stays with the server until somebody reads it. */
    static Wire readingSlowly() {
        Wire wire = open();
        try {
            wire.socket.setReceiveBufferSize(2048);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wire;
    }

    /** The whole answer to a request that asks for the connection to end. */
    static String answer(String request) {
        return answer(bytes(request));
    }

    static String answer(byte[] request) {
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

    /** As requests name the server. */
    static String host() {
        return "localhost:" + World.get("quarkus.http.test-port");
    }

    /** A request line with these headers, each with its end of line, and a body. */
    static String request(String method, String path, String headers, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n"
                + "Connection: close\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    void send(String text) {
        send(bytes(text));
    }

    private void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what may come too late: a server that has ended the connection is no fault. */
    void trickle(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException _) {
            // the answer tells
        }
    }

    /** What comes first, as far as it has come. */
    String some() {
        try {
            byte[] some = new byte[8192];
            int n = socket.getInputStream().read(some);
            return n < 0 ? "" : new String(some, 0, n, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What one request over a kept connection was answered.
     *
     * @param last whether nothing more is answered on this connection
     */
    record Answer(int status, boolean last) {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The next answer; 0 where the connection ends without one. What it brings is read and left. */
    Answer answer(boolean toHead) {
        try {
            String head = head();
            int status = status0(head);
            if (status == 100) {
                return answer(toHead);
            }
            String lower = head.toLowerCase(java.util.Locale.ROOT);
            if (!toHead && status != 204 && status != 304) {
                if (lower.contains("transfer-encoding: chunked")) {
                    for (int n = chunk(); n > 0; n = chunk()) {
                        skip(n + 2);
                    }
                    line();
                } else if (lower.contains("content-length: ")) {
                    skip(Integer.parseInt(lower.replaceAll("(?s).*content-length: (\\d+).*", "$1")));
                }
            }
            return new Answer(status, status == 0 || lower.contains("connection: close"));
        } catch (java.net.SocketException _) {
            return new Answer(0, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void skip(int bytes) throws IOException {
        socket.getInputStream().skipNBytes(bytes);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in().read(); b >= 0 && b != '\n'; b = in().read()) {
            line.append((char) b);
        }
        return line.toString();
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(); !line.isBlank(); line = line()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private InputStream in() throws IOException {
        return socket.getInputStream();
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

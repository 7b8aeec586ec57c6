package org.assay.house;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Asks a ClamAV daemon by its command INSTREAM, one connection for each file. */
final class Clamd implements Scanner {
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;
    private final int patience;
    private final Duration whole;

    /**
     * A client of one daemon.
     *
     * @param patience milliseconds to wait for a connection, and for an answer
     * @param whole to wait for all of it at most: one that never reads, or answers a letter at a time, holds nobody up
     */
    Clamd(String host, int port, int patience, Duration whole) {
        this.host = host;
        this.port = port;
        this.patience = patience;
        this.whole = whole;
    }

    @Override
    public Optional<String> look(Path file) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setSoTimeout(patience);
            Thread clock = Thread.ofVirtual().name("end of a look").start(() -> closeLate(socket));
            try {
                send(file, socket);
                return told(socket.getInputStream());
            } finally {
                clock.interrupt();
            }
        } catch (IOException e) {
            throw new Silent("The scanner at " + host + ":" + port + " does not answer", e);
        }
    }

    /** A socket knows no bound for writing: closing it ends whatever waits on it. */
    private void closeLate(Socket socket) {
        try {
            Thread.sleep(whole);
            socket.close();
        } catch (InterruptedException | IOException _) {
            // it was answered in time; or the socket is closed already
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                out.writeInt(part.length);
                out.write(part);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    private static Optional<String> told(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int b = in.read(); b > 0 && read.size() < LONGEST_ANSWER; b = in.read()) {
            read.write(b);
        }
        String answer = read.toString(StandardCharsets.UTF_8).strip();
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new Silent("The scanner answered “" + answer + "”");
    }
}

package org.assay;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A virus scanner on a socket of its own, which hears what a ClamAV daemon hears. */
public final class SpeaksInstream implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<byte[], String> answer;
    private volatile byte[] heard = new byte[0];

    private SpeaksInstream(Function<byte[], String> answer, int port) throws IOException {
        this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread.ofPlatform().daemon().name("clamd").start(this::listen);
    }

    public static SpeaksInstream saying(String answer) throws IOException {
        return new SpeaksInstream(_ -> answer, 0);
    }

    /** On a port, with an answer to what it hears. */
    public static SpeaksInstream saying(Function<byte[], String> answer, int port) throws IOException {
        return new SpeaksInstream(answer, port);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The last file that came. */
    public byte[] heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                DataInputStream in = new DataInputStream(one.getInputStream());
                byte[] command = in.readNBytes("zINSTREAM\0".length());
                if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                    continue;
                }
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                heard = all.toByteArray();
                one.getOutputStream().write(answer.apply(heard).getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                // a client that went away; or this one is closed
            }
        }
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

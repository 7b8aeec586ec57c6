package org.assay.shipped;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before the processes: it gives each request to the next of those in its rotation. It never sends a request
 * twice; where a process dies under one, whoever asked is told 502 and asks again with the same key.
 */
final class Proxy implements AutoCloseable {
    private static final List<String> CARRIED = List.of("Authorization", "Content-Type", "Idempotency-Key", "If-Match");

    private final List<Integer> rotation = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpServer server;

    Proxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::forward);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void admit(int port) {
        rotation.add(port);
    }

    /** As a service does before it lets a process end: no new request goes there. */
    void release(int port) {
        rotation.remove(Integer.valueOf(port));
    }

    private void forward(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            HttpResponse<byte[]> answer = http.send(asked(exchange, body), BodyHandlers.ofByteArray());
            answer.headers().firstValue("ETag").ifPresent(t -> exchange.getResponseHeaders()
                    .set("ETag", t));
            reply(exchange, answer.statusCode(), answer.body());
        } catch (IOException e) {
            reply(exchange, 502, new byte[0]);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reply(exchange, 502, new byte[0]);
        }
    }

    private HttpRequest asked(HttpExchange exchange, byte[] body) {
        List<Integer> there = List.copyOf(rotation);
        int port = there.get(Math.floorMod(next.getAndIncrement(), there.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(30))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        CARRIED.forEach(h -> {
            String value = exchange.getRequestHeaders().getFirst(h);
            if (value != null) {
                request.header(h, value);
            }
        });
        return request.build();
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.assay.shipped;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.Tokens;
import org.assay.house.local.SignIn;

/** People who register clients without a pause, and ask again with the same key until they are told that it is done. */
final class Load implements AutoCloseable {
    private static final int PEOPLE = 4;

    /** By the name that was registered: the id that was acknowledged. */
    final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    final AtomicInteger askedAgain = new AtomicInteger();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    Load(int port) {
        this.port = port;
        for (int i = 0; i < PEOPLE; i++) {
            threads.add(Thread.ofVirtual().start(this::work));
        }
    }

    private void work() {
        while (going.get()) {
            String name = "Load " + UUID.randomUUID();
            String key = UUID.randomUUID().toString();
            while (!registered(name, key)) {
                askedAgain.incrementAndGet();
                pause();
            }
        }
    }

    private boolean registered(String name, String key) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/clients"))
                    .timeout(Duration.ofSeconds(40))
                    .header("Authorization", "Bearer " + Tokens.of(SignIn.ADMINISTRATOR))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString("{\"name\":\"%s\",\"country\":\"GB\"}".formatted(name)))
                    .build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                acknowledged.put(name, answer.body().replaceAll(".*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
                return true;
            }
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits until so many more acts are acknowledged. */
    void more(int many) {
        int until = acknowledged.size() + many;
        for (int i = 0; i < 600 && acknowledged.size() < until; i++) {
            pause();
        }
        if (acknowledged.size() < until) {
            throw new AssertionError("Acknowledged: " + acknowledged.size() + " of " + until);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        going.set(false);
        for (Thread t : threads) {
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

package org.assay.house.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** Waits until a server answers. */
public final class Health {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private Health() {}

    /** Returns when the URL answers 200; refuses when a watched server ends first, or after
     * twenty minutes: a busy machine is slow, and a server that is alive is waited for. */
    public static void await(URI url, Collection<? extends Server> watched) {
        await(url, watched, () -> {});
    }

    /** The same, doing something again and again meanwhile. */
    static void await(URI url, Collection<? extends Server> watched, Runnable meanwhile) {
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http, url)) {
                meanwhile.run();
                for (Server server : watched) {
                    if (!server.process().isAlive()) {
                        throw server.endedByItself();
                    }
                }
                if (Instant.now().isAfter(end)) {
                    throw CannotStart.because(
                            "%s does not answer, after %d minutes.".formatted(url, PATIENCE.toMinutes()));
                }
                TimeUnit.MILLISECONDS.sleep(150);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotStart.because("Waiting for %s was interrupted.".formatted(url));
        }
    }

    private static boolean answers(HttpClient http, URI url) throws InterruptedException {
        if (url.getPort() >= 0 && !Ports.isListenedOn(url.getHost(), url.getPort())) {
            return false;
        }
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(15)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}

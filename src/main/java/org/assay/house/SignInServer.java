package org.assay.house;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Whether the identity server answers, asked before somebody is sent there to sign in: a browser alone would say nothing. */
@ApplicationScoped
public class SignInServer {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration HOLDS = Duration.ofSeconds(2);
    private static final int BROKEN = 500;

    private final URI realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Uni<Boolean> answers;

    SignInServer(SignInsSettings settings) {
        this.realm = settings.realm();
        this.answers = Uni.createFrom()
                .completionStage(this::ask)
                .onFailure()
                .recoverWithItem(false)
                .memoize()
                .forFixedDuration(HOLDS);
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    /** Whether it answers now, or did so within the last two seconds; it is asked once however many want to know. */
    public Uni<Boolean> answers() {
        return answers;
    }

    private CompletionStage<Boolean> ask() {
        HttpRequest question = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
        return http.sendAsync(question, BodyHandlers.discarding()).thenApply(a -> a.statusCode() < BROKEN);
    }
}

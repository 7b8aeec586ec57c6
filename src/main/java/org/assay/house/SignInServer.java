package org.assay.house;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether the identity server answers, asked before somebody is sent there to sign in: a browser alone would say nothing.
 * It is away where it refuses the connection, is silent, or says that it is broken. Where it cannot be asked for another
 * reason, such as a certificate that is trusted in {@code quarkus.oidc.tls.*} and not here, it counts as there: nobody is
 * kept from signing in by this question.
 */
@ApplicationScoped
public class SignInServer {
    private static final Logger LOG = Logger.getLogger(SignInServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration HOLDS = Duration.ofSeconds(2);
    private static final int BROKEN = 500;

    private final URI realm;
    private final HttpClient http;
    private final Uni<Boolean> answers;
    private final AtomicBoolean warned = new AtomicBoolean();

    SignInServer(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm,
            @ConfigProperty(name = "quarkus.oidc.proxy.host") Optional<String> proxy,
            @ConfigProperty(name = "quarkus.oidc.proxy.port", defaultValue = "80") int proxyPort) {
        this.realm = realm;
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        proxy.ifPresent(host -> client.proxy(ProxySelector.of(new InetSocketAddress(host, proxyPort))));
        this.http = client.build();
        this.answers = Uni.createFrom()
                .completionStage(this::ask)
                .onFailure()
                .recoverWithItem(this::isThere)
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

    private boolean isThere(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ConnectException || t instanceof HttpTimeoutException) {
                return false;
            }
        }
        if (!warned.getAndSet(true)) {
            LOG.warnf(
                    "Whether the sign-in server at %s answers is not seen, and people are sent there all the same: %s",
                    realm.getHost(), failure);
        }
        return true;
    }
}

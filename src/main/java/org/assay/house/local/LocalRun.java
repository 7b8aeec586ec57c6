package org.assay.house.local;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run: its servers, all starting side by side, and stopped in the reverse order. */
final class LocalRun {
    private final Settings settings;
    private final DataFolder data;
    private final Progress progress;
    private final Deque<Server> servers = new ArrayDeque<>();
    private volatile boolean stopping;

    LocalRun(Settings settings, DataFolder data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    /** Starts everything and watches it; says why when a server ends that nobody asked to. */
    void untilOneEnds() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start();
            CompletableFuture.anyOf(servers.stream()
                            .map(server -> server.process().onExit())
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            throw firstEnded().endedByItself();
        } catch (CannotStart trouble) {
            if (!isBeingStopped()) {
                throw trouble;
            }
        }
    }

    private void start() throws IOException {
        settings.portsMustBeFree();
        if (settings.fresh()) {
            data.removeData();
        }
        progress.say("Starting Assay …");
        Identity identity = identity();
        Database database = database();
        Server application = add(() -> LocalApplication.start(settings, data, database, identity));
        SampleBodyTold sample = new SampleBodyTold(application.log(), progress);
        await("the sign-in server", identity.discovery(), sample);
        progress.ready("Sign-in", identity.url());
        await("the application", LocalApplication.ready(settings), sample);
        sample.look();
        progress.ready("Application", settings.url());
        progress.ready(settings, data);
    }

    private void await(String what, URI url, SampleBodyTold sample) {
        Runnable patient = progress.waitingFor(what);
        Health.await(url, servers, () -> {
            sample.look();
            patient.run();
        });
        goOnUnlessStopping();
    }

    private void goOnUnlessStopping() {
        if (stopping) {
            throw CannotStart.because("Stopped before all was ready.");
        }
    }

    private Identity identity() throws IOException {
        if (settings.identity() != null) {
            return settings.identity();
        }
        LocalKeycloak keycloak = new LocalKeycloak(settings.checkout(), data, settings.keycloakPort(), settings.port());
        if (keycloak.isNew()) {
            progress.say("  Keycloak          starts here for the first time: about a minute");
        }
        add(keycloak::start);
        return keycloak.identity();
    }

    private Database database() throws IOException {
        if (settings.database() != null) {
            return settings.database();
        }
        LocalPostgres postgres =
                add(() -> LocalPostgres.start(data, settings.postgresPort(), LocalPostgres.Keeping.DURABLE));
        progress.ready("PostgreSQL", "127.0.0.1:" + settings.postgresPort());
        return postgres.database();
    }

    private interface Starting<S extends Server> {
        S start() throws IOException;
    }

    /** Holds the lock while a server starts: one that is half started could not be stopped. */
    private synchronized <S extends Server> S add(Starting<S> starting) throws IOException {
        goOnUnlessStopping();
        S server = starting.start();
        servers.push(server);
        return server;
    }

    private Server firstEnded() {
        return servers.stream()
                .filter(server -> !server.process().isAlive())
                .findFirst()
                .orElseThrow();
    }

    /** Ctrl-C reaches the servers as well and may end one of them before this process hears of it. */
    private boolean isBeingStopped() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return stopping;
    }

    private void stop() {
        stopping = true;
        synchronized (this) {
            if (!servers.isEmpty()) {
                progress.say("Stopping Assay …");
            }
            servers.forEach(Server::close);
            data.close();
        }
    }
}

package org.assay.house.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL of its own: on the loopback interface only, passwords checked, the database {@code assay} with its roles. */
public final class LocalPostgres implements Server {
    /** The one role that may do everything; the application never uses it. */
    public static final String SUPERUSER = "postgres";

    /** Whether a record survives a power cut, or the server may be faster than that. */
    public enum Keeping {
        DURABLE("on"),
        FLEETING("off");

        private final String synchronous;

        Keeping(String synchronous) {
            this.synchronous = synchronous;
        }
    }

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Path log;
    private final Secrets secrets;

    private LocalPostgres(EmbeddedPostgres server, ProcessHandle process, Path log, Secrets secrets) {
        this.server = server;
        this.process = process;
        this.log = log;
        this.secrets = secrets;
    }

    public static LocalPostgres start(DataFolder data, int port, Keeping keeping) throws IOException {
        Path records = data.postgres();
        Path complete = records.resolve("assay.complete");
        if (!Files.exists(complete)) {
            Folders.remove(records); // left half made by an interrupted first start
        }
        Path log = Files.createDirectories(data.logs()).resolve("postgres.log");
        EmbeddedPostgres server = start(records, port, keeping, log, data);
        ProcessHandle process = postmaster(records);
        data.leftovers().note(process);
        LocalPostgres postgres = new LocalPostgres(server, process, log, data.secrets());
        postgres.prepare();
        Files.writeString(complete, "");
        return postgres;
    }

    private static EmbeddedPostgres start(Path records, int port, Keeping keeping, Path log, DataFolder data)
            throws IOException {
        Secrets secrets = data.secrets();
        String password = secrets.of(SUPERUSER);
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(records)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.postgresPrograms().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setPort(port)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setConnectConfig("password", password)
                    // options of initdb, locale or not
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", secrets.file(SUPERUSER).toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", keeping.synchronous)
                    .setServerConfig("full_page_writes", keeping.synchronous)
                    .setServerConfig("synchronous_commit", keeping.synchronous)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw CannotStart.because("PostgreSQL did not start (%s): see %s.".formatted(e.getMessage(), log));
        }
    }

    private static ProcessHandle postmaster(Path records) throws IOException {
        String pid =
                Files.readAllLines(records.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> CannotStart.because("PostgreSQL ended at once: see the logs."));
    }

    private void prepare() throws IOException {
        try (Connection everything = connect(SUPERUSER, SUPERUSER)) {
            if (!isThere(everything)) {
                run(everything, "create database assay");
            }
        } catch (SQLException e) {
            throw CannotStart.because("PostgreSQL refused to make the database: %s".formatted(e.getMessage()));
        }
        try (Connection assay = connect(SUPERUSER, "assay")) {
            run(assay, roles());
            for (String role : new String[] {Database.OWNER, Database.APP}) {
                run(assay, "alter role %s password '%s'".formatted(role, secrets.of(role)));
            }
        } catch (SQLException e) {
            throw CannotStart.because("PostgreSQL refused db/roles.sql: %s".formatted(e.getMessage()));
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = 'assay'")) {
            return found.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String roles() throws IOException {
        try (InputStream file = LocalPostgres.class.getResourceAsStream("/db/roles.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection connect(String role, String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), role, secrets.of(role));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    public Database database() throws IOException {
        return new Database(url("assay"), secrets.of(Database.APP), secrets.of(Database.OWNER));
    }

    public String superuserPassword() throws IOException {
        return secrets.of(SUPERUSER);
    }

    @Override
    public String name() {
        return "PostgreSQL " + Versions.POSTGRES;
    }

    @Override
    public ProcessHandle process() {
        return process;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

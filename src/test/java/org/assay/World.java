package org.assay;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.house.local.DataFolder;
import org.assay.house.local.Database;
import org.assay.house.local.Health;
import org.assay.house.local.Identity;
import org.assay.house.local.LocalKeycloak;
import org.assay.house.local.LocalPostgres;
import org.assay.house.local.LocalSigningKey;
import org.assay.house.local.Ports;
import org.assay.house.local.Server;
import org.assay.house.local.SignIn;

/** One PostgreSQL and one Keycloak for the whole JVM, started by the first test that needs them. */
public final class World implements QuarkusTestResourceLifecycleManager {
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();
    /** Of this process: another may run other tests of this checkout at the same time. */
    private static final Path FOLDER = folder();
    /** System properties, not a static field: Quarkus loads this class more than once. */
    private static final String REMEMBERED = "test.world.";

    @Override
    public Map<String, String> start() {
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(REMEMBERED + "quarkus.http.test-port") == null) {
                startServers().forEach((property, value) -> System.setProperty(REMEMBERED + property, value));
            }
        }
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(REMEMBERED))
                .collect(Collectors.toMap(name -> name.substring(REMEMBERED.length()), System::getProperty));
    }

    /** Keeps all running for the next test class; it ends with the JVM. */
    @Override
    public void stop() {}

    /** What the application was told, for a test that speaks to the same servers. */
    public static String get(String property) {
        String value = new World().start().get(property);
        if (value == null) {
            throw new IllegalArgumentException(property);
        }
        return value;
    }

    /** Where the servers of this process keep what they keep. */
    public static Path folder() {
        return CHECKOUT.resolve(System.getProperty("tests.folder", ".local/tests"));
    }

    private static Map<String, String> startServers() {
        try {
            DataFolder data = DataFolder.open(FOLDER);
            data.removeData();
            int port = port("application");
            LocalKeycloak keycloak = new LocalKeycloak(CHECKOUT, data, port("keycloak"), port);
            Server signIn = untilTheEnd(keycloak.start());
            LocalPostgres postgres =
                    untilTheEnd(LocalPostgres.start(data, port("postgres"), LocalPostgres.Keeping.FLEETING));
            Health.await(URI.create(keycloak.identity().url()), List.of(signIn));
            int mail = port("mail");
            int inboxes = port("inboxes");
            postOffice(mail, inboxes);
            int scanner = port("scanner");
            SpeaksInstream.saying(World::scanned, scanner);
            return configuration(
                    port,
                    mail,
                    inboxes,
                    scanner,
                    postgres.database(),
                    postgres.superuserPassword(),
                    keycloak.identity(),
                    data.signingKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail server in this process: it takes mail by SMTP for anybody, and shows it by IMAP without a password. */
    private static void postOffice(int port, int inboxes) {
        String host = "127.0.0.1";
        ServerSetup[] setups = {
            new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(inboxes, host, ServerSetup.PROTOCOL_IMAP)
        };
        for (ServerSetup setup : setups) {
            setup.setServerStartupTimeout(120_000); // a busy machine needs more than the two seconds that are usual
        }
        GreenMail mail = new GreenMail(setups);
        mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        Runtime.getRuntime().addShutdownHook(new Thread(mail::stop));
    }

    /** A virus scanner in this process: it knows one virus, and falls silent at one word. */
    private static String scanned(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                ? "stream: Eicar-Test-Signature FOUND\0"
                : text.contains("and the scanner falls silent") ? "" : "stream: OK\0";
    }

    private static int port(String server) throws IOException {
        return Ports.noted(FOLDER.resolve("port-of-" + server));
    }

    private static <S extends Server> S untilTheEnd(S server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static Map<String, String> configuration(
            int port,
            int mail,
            int inboxes,
            int scanner,
            Database database,
            String superuserPassword,
            Identity identity,
            LocalSigningKey signingKey)
            throws IOException {
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", Integer.toString(port)),
                Map.entry("quarkus.management.test-port", Integer.toString(port("management"))),
                Map.entry("quarkus.datasource.jdbc.url", database.url()),
                Map.entry("quarkus.datasource.username", Database.APP),
                Map.entry("quarkus.datasource.password", database.appPassword()),
                Map.entry("quarkus.flyway.username", Database.OWNER),
                Map.entry("quarkus.flyway.password", database.ownerPassword()),
                Map.entry("quarkus.oidc.auth-server-url", identity.url()),
                Map.entry("quarkus.oidc.credentials.secret", identity.secret()),
                Map.entry("assay.sign-ins.secret", identity.signInsSecret()),
                Map.entry(
                        "assay.sample-town",
                        CHECKOUT.resolve("sample-data/town.yaml").toString()),
                Map.entry(
                        "assay.body",
                        CHECKOUT.resolve("src/test/resources/body/accredited.yaml")
                                .toString()),
                Map.entry("assay.first-administrator", SignIn.ADMINISTRATOR.id()),
                Map.entry("assay.papers.address", "https://verify.example"),
                Map.entry("assay.papers.signing-key", signingKey.file().toString()),
                Map.entry("assay.papers.signing-password", signingKey.password()),
                Map.entry("assay.papers.drawn-here", Boolean.toString(!PapersOnCall.on())),
                Map.entry("assay.papers.pause", "1H"), // statements are counted; orders wake the worker anyway
                Map.entry("assay.post.server", "127.0.0.1"),
                Map.entry("assay.post.from", "assay@body.example"),
                Map.entry("assay.post.mailbox", "enquiries@body.example"),
                Map.entry("assay.post.pause", "1H"),
                Map.entry("assay.brakes.verify.most", "100000"), // all tests come from one address
                Map.entry("assay.brakes.search.most", "100000"),
                Map.entry("assay.brakes.enquiry.most", "300"),
                Map.entry("assay.brakes.sign-in.most", "100000"),
                Map.entry("assay.edge.body", "5S"), // nobody is slow in tests, but who is meant to be
                Map.entry("quarkus.mailer.port", Integer.toString(mail)),
                Map.entry("assay.scanner", "localhost:" + scanner),
                Map.entry("assay.clock.goes", "false"), // tests go its round by hand, on the days that they need
                Map.entry("test.inboxes", Integer.toString(inboxes)),
                Map.entry("test.superuser-password", superuserPassword));
    }
}

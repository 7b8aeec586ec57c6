package org.assay.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assay.World;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, as Kubernetes runs it: a migration that ends, then processes that come and go under load. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesIT {
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static Path temporary;
    private static Packaged packaged;

    @BeforeAll
    static void packaged(@TempDir Path folder) throws IOException {
        temporary = folder;
        packaged = Packaged.in(temporary);
    }

    @AfterAll
    static void writable() {
        temporary.resolve("app").toFile().setWritable(true);
    }

    @Test
    @Order(1)
    void the_migration_brings_the_schema_and_ends() throws Exception {
        Map<String, String> job = manifested();
        job.put("QUARKUS_INIT_AND_EXIT", "true");
        job.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        job.put("QUARKUS_FLYWAY_USERNAME", World.get("quarkus.flyway.username"));
        job.put("QUARKUS_FLYWAY_PASSWORD", World.get("quarkus.flyway.password"));
        Process migration = packaged.start("migration", job);
        assertTrue(migration.waitFor(2, TimeUnit.MINUTES), () -> packaged.said("migration"));
        assertEquals(0, migration.exitValue(), () -> packaged.said("migration"));
        String newest =
                Files.readString(Path.of("src/main/resources/db/newest")).strip();
        assertEquals(List.of(newest), asked("select max(version::int)::text from flyway_schema_history where success"));
    }

    @Test
    @Order(2)
    void the_application_of_the_manifest_starts_without_rights_in_a_folder_that_it_cannot_write_to() throws Exception {
        Map<String, String> variables = manifested();
        variables.put("ASSAY_FIRST_ADMINISTRATOR", UUID.randomUUID().toString());
        variables.put("ASSAY_PAPERS_SIGNING_KEY", packaged.readable(ownKey()));
        variables.put("ASSAY_PAPERS_SIGNING_PASSWORD", PASSWORD);
        int management = Integer.parseInt(variables.get("QUARKUS_MANAGEMENT_PORT"));
        Process process = packaged.start("production", variables);
        packaged.await("production", process, management);
        assertEquals(200, Packaged.status("http://127.0.0.1:" + variables.get("QUARKUS_HTTP_PORT") + "/register"));
        process.destroy();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    }

    @Test
    @Order(2)
    void it_does_not_start_with_a_signing_key_made_for_development() throws Exception {
        Map<String, String> variables = manifested();
        variables.put("ASSAY_FIRST_ADMINISTRATOR", UUID.randomUUID().toString());
        Process process = packaged.start("development-key", variables);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertTrue(packaged.said("development-key").contains("The signing key is one for development"));
    }

    private static Path ownKey() throws IOException, InterruptedException {
        Path key = Files.createDirectories(temporary.resolve("own")).resolve("own-key.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "body",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "3072",
                        "-validity",
                        "30",
                        "-dname",
                        "CN=A Body of the Test",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        key.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        return key;
    }

    @Test
    @Order(3)
    void processes_come_and_go_under_load_and_no_acknowledged_act_is_lost() throws Exception {
        Files.writeString(temporary.resolve("town.yaml"), """
                organisations: []
                bodysTies: []
                people:
                  - name: Petra Nilin
                    signIns: {administrator: %s}
                """.formatted(SignIn.ADMINISTRATOR.id()));
        Node one = Node.started("one");
        Node two = Node.started("two");
        try (Proxy proxy = new Proxy()) {
            proxy.admit(one.port);
            proxy.admit(two.port);
            Load load = new Load(proxy.port());
            try (load) {
                load.more(40);
                one = restarted(one, proxy);
                load.more(20);
                two = restarted(two, proxy);
                load.more(20);
                assertEquals(0, load.askedAgain.get(), "No request fails while processes are restarted one by one");
                one.process.destroyForcibly().waitFor();
                proxy.release(one.port);
                load.more(40);
            }
            assertEquals(load.acknowledged, registered(load.acknowledged.keySet()));
            assertEquals(
                    List.of(),
                    asked("select name from client where name like 'Load %' group by name having count(*) > 1"));
            assertEquals(
                    List.of(),
                    asked(
                            "select j.stream::text from journal j left join journal p on p.stream = j.stream and p.seq = j.seq - 1"
                                    + " where j.seq > 1 and (p.hash is null or p.hash <> j.prev)"));
        } finally {
            one.process.destroyForcibly();
            two.process.destroyForcibly();
        }
    }

    /** As a rolling update does it: out of the rotation, ended, and another in its place. */
    private static Node restarted(Node old, Proxy proxy) throws Exception {
        proxy.release(old.port);
        Thread.sleep(500);
        old.process.destroy();
        assertTrue(old.process.waitFor(1, TimeUnit.MINUTES));
        Node next = Node.started(old.name + "-again");
        proxy.admit(next.port);
        return next;
    }

    private record Node(String name, Process process, int port) {
        static Node started(String name) throws IOException {
            Map<String, String> variables = manifested();
            variables.remove("QUARKUS_PROFILE");
            variables.remove("ASSAY_BODY");
            variables.put("ASSAY_SAMPLE_TOWN", temporary.resolve("town.yaml").toString());
            variables.put("ASSAY_FIRST_ADMINISTRATOR", SignIn.ADMINISTRATOR.id());
            Process process = packaged.start(name, variables);
            packaged.await(name, process, Integer.parseInt(variables.get("QUARKUS_MANAGEMENT_PORT")));
            return new Node(name, process, Integer.parseInt(variables.get("QUARKUS_HTTP_PORT")));
        }
    }

    /** What the manifest sets, for servers of this test. */
    private static Map<String, String> manifested() throws IOException {
        Map<String, String> all = new HashMap<>();
        all.put("QUARKUS_PROFILE", "production");
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", String.valueOf(free()));
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(free()));
        all.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        all.put("ASSAY_ZONE", "Europe/London");
        all.put("QUARKUS_DATASOURCE_JDBC_URL", World.get("quarkus.datasource.jdbc.url"));
        all.put("QUARKUS_DATASOURCE_PASSWORD", World.get("quarkus.datasource.password"));
        all.put("QUARKUS_OIDC_AUTH_SERVER_URL", World.get("quarkus.oidc.auth-server-url"));
        all.put("QUARKUS_OIDC_CREDENTIALS_SECRET", World.get("quarkus.oidc.credentials.secret"));
        all.put("ASSAY_POST_SERVER", "127.0.0.1");
        all.put("ASSAY_POST_FROM", "assay@body.example");
        all.put("ASSAY_BODY", packaged.readable(Path.of("src/main/resources/body/body.yaml")));
        all.put("ASSAY_PAPERS_ADDRESS", "https://assay.example.org");
        all.put("ASSAY_PAPERS_SIGNING_KEY", packaged.readable(Path.of(World.get("assay.papers.signing-key"))));
        all.put("ASSAY_PAPERS_SIGNING_PASSWORD", World.get("assay.papers.signing-password"));
        return all;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> registered(Set<String> names) throws SQLException {
        Map<String, String> there = new HashMap<>();
        for (String line : asked("select name || '=' || id from client where name like 'Load %'")) {
            there.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        there.keySet().retainAll(new HashSet<>(names));
        return there;
    }

    private static List<String> asked(String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        World.get("quarkus.datasource.jdbc.url"), "postgres", World.get("test.superuser-password"));
                Statement s = c.createStatement();
                ResultSet rows = s.executeQuery(sql)) {
            List<String> all = new java.util.ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}

package org.assay.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Path temporary;
    private static Packaged packaged;

    @BeforeAll
    static void packaged(@TempDir Path folder) throws IOException {
        temporary = folder;
        packaged = Packaged.in(temporary);
        Files.writeString(temporary.resolve("town.yaml"), """
                organisations: []
                bodysTies: []
                people:
                  - name: Petra Nilin
                    signIns: {administrator: %s}
                """.formatted(SignIn.ADMINISTRATOR.id()));
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
        String address = "http://127.0.0.1:" + variables.get("QUARKUS_HTTP_PORT");
        HttpResponse<String> register = get(address + "/register");
        assertEquals(200, register.statusCode());
        assertEquals(
                "max-age=31536000; includeSubDomains",
                register.headers().firstValue("Strict-Transport-Security").orElse(""));
        HttpResponse<String> way = get(address + "/");
        assertEquals(302, way.statusCode());
        List<String> cookies = way.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        cookies.forEach(c -> assertTrue(c.contains("; Secure") && c.contains("; HTTPOnly"), c));
        for (String port : List.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT")) {
            for (String closed : List.of("/q/openapi", "/q/swagger-ui", "/q/swagger-ui/", "/q/dev-ui", "/openapi")) {
                assertEquals(404, Packaged.status("http://127.0.0.1:" + variables.get(port) + closed), port + closed);
            }
        }
        assertTrue(packaged.said("production").contains("ASSAY_SCANNER is not set"));
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

    /** Brakes are counted in the database: whoever goes from one process to the other finds the same bucket. */
    @Test
    @Order(4)
    void brakes_hold_over_both_processes() throws Exception {
        Map<String, String> tight = new HashMap<>();
        for (String brake : List.of("VERIFY", "SEARCH", "ENQUIRY", "SIGN_IN")) {
            tight.put("ASSAY_BRAKES_" + brake + "_MOST", "3");
            tight.put("ASSAY_BRAKES_" + brake + "_A_MINUTE", "1");
        }
        asked("delete from brake returning 1::text"); // what was asked under the limits of before counts no more
        Node one = Node.started("braked-one", tight);
        Node two = Node.started("braked-two", tight);
        try {
            for (String path : List.of("/verify/AIMS-2026-0001", "/register?q=harbour", "/")) {
                List<Integer> answers = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    HttpResponse<String> answer = get("http://127.0.0.1:" + (i % 2 == 0 ? one : two).port + path);
                    answers.add(answer.statusCode());
                    assertEquals(
                            answer.statusCode() == 429,
                            answer.headers().firstValue("Retry-After").isPresent(),
                            path);
                }
                braked(answers, path);
            }
            List<Integer> enquiries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                HttpRequest sent = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + (i % 2 == 0 ? one : two).port + "/enquiry"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("organisation=A&form:key=" + UUID.randomUUID()))
                        .build();
                enquiries.add(
                        HTTP.send(sent, HttpResponse.BodyHandlers.ofString()).statusCode());
            }
            braked(enquiries, "/enquiry");
        } finally {
            one.process.destroyForcibly();
            two.process.destroyForcibly();
        }
    }

    /** Three at first, one more where a minute went by; never as many as two processes that count alone would let. */
    private static void braked(List<Integer> answers, String path) {
        long let = answers.stream().filter(s -> s != 429).count();
        assertTrue(let >= 3 && let <= 5, path + answers);
        assertTrue(answers.stream().allMatch(s -> s < 500), path + answers);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
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
            return started(name, Map.of());
        }

        static Node started(String name, Map<String, String> more) throws IOException {
            Map<String, String> variables = manifested();
            variables.putAll(more);
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
        all.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        all.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
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
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}

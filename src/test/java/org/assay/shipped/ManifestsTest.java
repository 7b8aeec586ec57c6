package org.assay.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every manifest of a kind whose model is at hand has no field that Kubernetes does not know. CloudNativePG's and Keycloak's
 * kinds have no model here and are only read as YAML.
 */
class ManifestsTest {
    private static final Path K8S = Path.of("k8s");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Map<String, Class<?>> KNOWN = Map.ofEntries(
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class));
    private static final List<String> WITHOUT_MODEL =
            List.of("postgresql.cnpg.io/v1", "k8s.keycloak.org/v2alpha1", "kustomize.config.k8s.io/v1beta1");

    static Stream<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(K8S)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("body.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void a_manifest_has_no_unknown_field(Path file) throws IOException {
        for (JsonNode manifest : documents(file)) {
            String version = manifest.path("apiVersion").asText();
            Class<?> model = KNOWN.get(version + "/" + manifest.path("kind").asText());
            if (model != null) {
                STRICT.treeToValue(manifest, model);
            } else {
                assertTrue(WITHOUT_MODEL.contains(version), file + " has a kind that nobody checks: " + manifest);
            }
        }
    }

    @Test
    void the_roles_of_the_database_are_those_of_the_application() throws IOException {
        assertEquals(
                Files.readString(Path.of("src/main/resources/db/roles.sql")),
                Files.readString(K8S.resolve("base/roles.sql")),
                "k8s/base/roles.sql is a copy: kustomize reads no file outside its folder");
    }

    @Test
    void every_container_runs_as_nobody_and_writes_nowhere() throws IOException {
        for (String name : List.of("application.yaml", "migration.yaml")) {
            JsonNode pod =
                    documents(K8S.resolve("base").resolve(name)).getFirst().at("/spec/template/spec");
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), name);
            for (JsonNode container : pod.path("containers")) {
                JsonNode context = container.path("securityContext");
                assertTrue(context.path("readOnlyRootFilesystem").asBoolean(), name);
                assertEquals("ALL", context.at("/capabilities/drop/0").asText(), name);
                assertEquals(false, context.path("allowPrivilegeEscalation").asBoolean(true), name);
            }
        }
    }

    /** The client with a password grant is of the sample's realm: nothing that is shipped knows it. */
    @Test
    void the_client_of_the_sample_is_in_nothing_that_is_shipped() throws IOException {
        for (String folder : List.of("k8s", "src/main")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("assay-cli"),
                            file.toString());
                }
            }
        }
        assertTrue(Files.readString(Path.of("sample-data/keycloak/assay-realm.json"))
                .contains("assay-cli"));
    }

    /** One argument for each image that ours are made of, so that one digest pins every stage. */
    @Test
    void what_images_are_made_of_is_named_by_an_argument_that_takes_a_digest() throws IOException {
        for (String file : List.of("Dockerfile.jvm", "Dockerfile.keycloak")) {
            List<String> lines = Files.readAllLines(Path.of("src/main/docker", file));
            List<String> from =
                    lines.stream().filter(l -> l.startsWith("FROM ")).toList();
            assertFalse(from.isEmpty(), file);
            from.forEach(l -> assertTrue(l.matches("FROM \\$\\{[A-Z]+}( AS [a-z]+)?"), file + ": " + l));
            assertEquals(1, lines.stream().filter(l -> l.startsWith("ARG ")).count(), file);
        }
    }

    /** A tag can be moved to another image; what production runs is named by what it is. */
    @Test
    void production_names_no_image_by_a_tag() throws IOException {
        List<String> images = new ArrayList<>();
        for (Path file :
                manifests().filter(f -> f.startsWith(K8S.resolve("production"))).toList()) {
            for (JsonNode manifest : documents(file)) {
                manifest.findValues("image").stream().map(JsonNode::asText).forEach(images::add);
                manifest.findValues("imageName").stream().map(JsonNode::asText).forEach(images::add);
                manifest.path("images").forEach(i -> images.add(kustomized(i)));
            }
        }
        assertEquals(2, images.size(), images.toString());
        assertEquals(List.of(), images.stream().filter(i -> !byDigest(i)).toList());
        assertFalse(byDigest("registry.example.org/assay:1.0.0"));
        assertFalse(byDigest("registry.example.org/assay:1.0.0@"));
        assertFalse(byDigest("registry.example.org/assay"));
    }

    /** As kustomize writes it into the manifests. */
    private static String kustomized(JsonNode image) {
        String tag = image.path("newTag").asText();
        String digest = image.path("digest").asText();
        return image.path("newName").asText()
                + (tag.isEmpty() ? "" : ":" + tag)
                + (digest.isEmpty() ? "" : "@" + digest);
    }

    /** By its digest alone: beside one, a tag says what nobody looks at. */
    private static boolean byDigest(String image) {
        return image.matches("(?:[^@]+/)?[^:@/]+@sha256:(?:[0-9a-f]{64}|DIGEST-OF-WHAT-YOU-HAVE-BUILT)");
    }

    @Test
    void every_database_is_reached_by_whom_it_serves_alone_and_its_backup_is_sealed() throws IOException {
        List<String> guarded = documents(K8S.resolve("production/network-policy.yaml")).stream()
                .filter(p -> p.at("/spec/policyTypes").toString().contains("Ingress"))
                .map(p -> p.at("/spec/podSelector/matchLabels")
                        .path("cnpg.io/cluster")
                        .asText())
                .toList();
        for (String file : List.of("database.yaml", "sign-in.yaml")) {
            for (JsonNode manifest : documents(K8S.resolve("production").resolve(file))) {
                if (manifest.path("kind").asText().equals("Cluster")) {
                    String name = manifest.at("/metadata/name").asText();
                    assertTrue(guarded.contains(name), file);
                    JsonNode store = manifest.at("/spec/backup/barmanObjectStore");
                    assertEquals("AES256", store.at("/wal/encryption").asText(), file);
                    assertEquals("AES256", store.at("/data/encryption").asText(), file);
                    assertTrue(
                            documents(K8S.resolve("production").resolve(file)).stream()
                                    .anyMatch(d -> d.path("kind").asText().equals("ScheduledBackup")
                                            && d.at("/spec/cluster/name")
                                                    .asText()
                                                    .equals(name)),
                            name + " is copied each night");
                }
            }
        }
    }

    /** What signing in answers is larger than what a proxy takes by itself: without room for it nobody gets in. */
    @Test
    void every_ingress_takes_the_cookies_of_a_session() throws IOException {
        for (String file : List.of("base/ingress.yaml", "production/sign-in.yaml")) {
            for (JsonNode manifest : documents(K8S.resolve(file))) {
                if (manifest.path("kind").asText().equals("Ingress")) {
                    assertEquals(
                            "32k",
                            manifest.at("/metadata/annotations")
                                    .path("nginx.ingress.kubernetes.io/proxy-buffer-size")
                                    .asText(),
                            file);
                }
            }
        }
    }

    /** From where a machine of a cloud gets its own credentials, nobody is led by a name that somebody typed. */
    @Test
    void the_application_reaches_no_credentials_of_its_machine() throws IOException {
        JsonNode policy =
                documents(K8S.resolve("base/network-policy.yaml")).getFirst().at("/spec/egress");
        for (JsonNode way : policy) {
            assertFalse(way.path("to").isMissingNode(), "a way out names where to: " + way);
            for (JsonNode to : way.path("to")) {
                String cidr = to.at("/ipBlock/cidr").asText();
                assertTrue(
                        !cidr.equals("0.0.0.0/0")
                                || to.at("/ipBlock/except").toString().contains("169.254.0.0/16"),
                        cidr);
            }
        }
    }

    /** Addresses that a proxy tells are believed of the proxies that are named, and of nobody else. */
    @Test
    void whoever_tells_addresses_is_named() throws IOException {
        String base = Files.readString(K8S.resolve("base/kustomization.yaml"));
        assertTrue(base.contains("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true"), base);
        assertTrue(base.contains("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES=NETWORK-OF-YOUR-INGRESS\n"), "see BeforeUsTest");
    }

    @Test
    void the_sign_in_server_publishes_nothing_of_its_administration_and_the_namespace_says_what_pods_may()
            throws IOException {
        List<JsonNode> signIn = documents(K8S.resolve("production/sign-in.yaml"));
        JsonNode server = signIn.stream()
                .filter(d -> d.path("kind").asText().equals("Keycloak"))
                .findFirst()
                .orElseThrow();
        assertEquals(false, server.at("/spec/ingress/enabled").asBoolean(true), "it would publish all paths");
        List<String> published = signIn.stream()
                .filter(d -> d.path("kind").asText().equals("Ingress"))
                .flatMap(d -> d.findValuesAsText("path").stream())
                .toList();
        assertEquals(List.of("/realms/assay/", "/resources/"), published);
        assertTrue(documents(K8S.resolve("production/network-policy.yaml")).stream()
                .anyMatch(
                        p -> p.at("/spec/podSelector/matchLabels/app").asText().equals("keycloak")));
        JsonNode labels =
                documents(K8S.resolve("production/namespace.yaml")).getFirst().at("/metadata/labels");
        assertTrue(List.of("baseline", "restricted")
                .contains(labels.path("pod-security.kubernetes.io/enforce").asText()));
        assertEquals(
                "restricted", labels.path("pod-security.kubernetes.io/warn").asText());
    }

    @Test
    void the_application_reaches_the_scanner_and_where_users_are_looked_up() throws IOException {
        JsonNode policy =
                documents(K8S.resolve("base/network-policy.yaml")).getFirst().at("/spec/egress");
        Map<String, String> reached = new TreeMap<>();
        for (JsonNode way : policy) {
            String app = way.at("/to/0/podSelector/matchLabels/app").asText();
            if (!app.isEmpty()) {
                reached.put(app, way.at("/ports/0/port").asText());
            }
        }
        assertEquals(Map.of("clamav", "3310", "keycloak", "8443"), reached);
        String administration = documents(K8S.resolve("production/sign-in.yaml")).stream()
                .map(d -> d.at("/spec/hostname/admin").asText())
                .filter(h -> !h.isEmpty())
                .findFirst()
                .orElseThrow();
        assertTrue(
                Files.readString(K8S.resolve("production/kustomization.yaml"))
                        .contains("- ASSAY_SIGN_INS_ADMINISTRATION=" + administration + "/admin/realms/assay\n"),
                "the ingress publishes no /admin");
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return values.readAll();
        }
    }
}

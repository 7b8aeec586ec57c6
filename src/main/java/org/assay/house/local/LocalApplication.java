package org.assay.house.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged application as a child process. */
final class LocalApplication {
    private LocalApplication() {}

    /** Starts the process; {@link Health} tells when it answers. */
    static Server start(Settings settings, DataFolder data, Database database, Identity identity) throws IOException {
        Server application = Child.start(
                "The application",
                data.logs().resolve("application.log"),
                variables(settings, database, identity, data.signingKey()),
                command(settings));
        data.leftovers().note(application.process());
        return application;
    }

    private static List<String> command(Settings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m", // ASSAY_EDGE_BYTES besides what it works with
                "-XX:CompileThresholdScaling=5", // compiles later: a third less work until it is ready
                "-Dstdout.encoding=UTF-8", // names keep their letters in the log, whatever the terminal's locale
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(settings.javaOptions());
        command.add("-jar");
        command.add(settings.checkout()
                .resolve("target/quarkus-app/quarkus-run.jar")
                .toString());
        return command;
    }

    static URI ready(Settings settings) {
        return URI.create("http://127.0.0.1:" + settings.managementPort() + "/q/health/ready");
    }

    static Map<String, String> variables(
            Settings settings, Database database, Identity identity, LocalSigningKey signingKey) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port()));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.managementPort()));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        variables.put("QUARKUS_DATASOURCE_USERNAME", Database.APP);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database.appPassword());
        variables.put("QUARKUS_FLYWAY_USERNAME", Database.OWNER);
        variables.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", identity.url());
        variables.put("QUARKUS_OIDC_CREDENTIALS_SECRET", identity.secret());
        variables.put("ASSAY_SIGN_INS_SECRET", identity.signInsSecret());
        variables.put("ASSAY_FIRST_ADMINISTRATOR", settings.firstAdministrator());
        variables.put(
                "ASSAY_SAMPLE_TOWN",
                settings.checkout().resolve("sample-data/town.yaml").toString());
        variables.put("ASSAY_PAPERS_ADDRESS", settings.url());
        variables.put("ASSAY_PAPERS_SIGNING_KEY", signingKey.file().toString());
        variables.put("ASSAY_PAPERS_SIGNING_PASSWORD", signingKey.password());
        variables.put("ASSAY_POST_FROM", "assay@localhost");
        variables.put("ASSAY_POST_TO_LOG", "true");
        if (settings.today() != null) {
            variables.put("ASSAY_TODAY", settings.today().toString());
        }
        return variables;
    }
}

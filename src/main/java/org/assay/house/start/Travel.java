package org.assay.house.start;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * How what is said to others travels. Off this machine it travels sealed, in profile {@code production}.
 *
 * @param database address of the records
 * @param signIn address of the realm
 * @param address where the public reaches this installation
 * @param mail whether the mail server is spoken to under TLS or not at all
 */
record Travel(String database, String signIn, String address, boolean mail) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST =
            Pattern.compile("jdbc:postgresql://(?:[^/?]*@)?(\\[[^]]*]|[^:/?,]+)(?::\\d+)?/.*");
    private static final Pattern VERIFIED = Pattern.compile("[?&]sslmode=verify-full(?:&|$)");

    static Travel of(Config config) {
        return new Travel(
                text(config, "quarkus.datasource.jdbc.url"),
                text(config, "quarkus.oidc.auth-server-url"),
                text(config, "assay.papers.address"),
                "REQUIRED".equalsIgnoreCase(text(config, "quarkus.mailer.start-tls"))
                        || "true".equals(text(config, "quarkus.mailer.tls"))
                        || "true".equals(text(config, "quarkus.mailer.ssl"))
                        || isThisMachine(text(config, "quarkus.mailer.host")));
    }

    private static String text(Config config, String property) {
        return config.getOptionalValue(property, String.class).orElse("");
    }

    /** What travels in the open, in sentences that name the setting; empty where nothing does. */
    List<String> against() {
        List<String> against = new ArrayList<>();
        var host = HOST.matcher(database);
        if (!(host.matches() && isThisMachine(host.group(1)))
                && !VERIFIED.matcher(database).find()) {
            against.add("The database would be spoken to in the open, or to whoever answers for it:"
                    + " add sslmode=verify-full to QUARKUS_DATASOURCE_JDBC_URL.");
        }
        if (isOpen(signIn)) {
            against.add("Sign-in would travel in the open: QUARKUS_OIDC_AUTH_SERVER_URL begins with https://.");
        }
        if (isOpen(address)) {
            against.add("Pages would travel in the open: ASSAY_PAPERS_ADDRESS begins with https://.");
        }
        if (!mail) {
            against.add("Mail would travel in the open: set QUARKUS_MAILER_START_TLS to REQUIRED.");
        }
        return against;
    }

    static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host);
    }

    private static boolean isOpen(String address) {
        try {
            URI uri = URI.create(address);
            return !"https".equals(uri.getScheme()) && !isThisMachine(String.valueOf(uri.getHost()));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}

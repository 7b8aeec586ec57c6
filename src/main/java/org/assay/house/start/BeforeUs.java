package org.assay.house.start;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Who tells from which address somebody asks, in profile {@code production}. Turns and brakes are given by address: where
 * anybody may tell it they hold nobody, and where nobody tells it all visitors are one.
 *
 * @param told whether addresses are read that a proxy before us tells
 * @param proxies addresses, networks or names of those that are believed
 * @param sealsItself whether TLS ends here, and no proxy need stand before us
 * @param address where the public reaches this installation
 */
record BeforeUs(boolean told, List<String> proxies, boolean sealsItself, String address) {
    private static final Pattern NETWORK =
            Pattern.compile("([0-9.]+|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)(?:/(\\d{1,3}))?(?::\\d+)?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d+)?");
    private static final Pattern OF_A_MANIFEST = Pattern.compile("your|example");

    /** By each of these TLS ends here. */
    private static final List<String> SEALS = List.of(
            "quarkus.http.tls-configuration-name",
            "quarkus.http.ssl.certificate.files",
            "quarkus.http.ssl.certificate.key-store-file");

    /** What is wider is no network of proxies: two halves of the world would be all of it. */
    private static final int WIDEST = 8;

    static BeforeUs of(Config config) {
        return new BeforeUs(
                is(config, "quarkus.http.proxy.proxy-address-forwarding")
                        || is(config, "quarkus.http.proxy.use-proxy-protocol"),
                config.getOptionalValues("quarkus.http.proxy.trusted-proxies", String.class)
                        .orElse(List.of()),
                SEALS.stream()
                        .anyMatch(p -> config.getOptionalValue(p, String.class).isPresent()),
                config.getOptionalValue("assay.papers.address", String.class).orElse(""));
    }

    private static boolean is(Config config, String property) {
        return config.getOptionalValue(property, Boolean.class).orElse(false);
    }

    /** Why addresses would not be those of whoever asks, in sentences; empty where they are. */
    List<String> against() {
        List<String> against = new ArrayList<>();
        if (told && (proxies.isEmpty() || !proxies.stream().map(String::strip).allMatch(BeforeUs::isNamed))) {
            against.add("Anybody could tell any address as hers: name the addresses or networks of your proxies, and no"
                    + " others, by QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.");
        }
        if (!told && !sealsItself && comesByAProxy()) {
            against.add("All visitors would count as one, that of your proxy: let it tell their addresses and set"
                    + " QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING to true, or let TLS end here.");
        }
        return against;
    }

    private static boolean isNamed(String proxy) {
        Matcher network = NETWORK.matcher(proxy);
        if (network.matches()) {
            return network.group(2) == null || Integer.parseInt(network.group(2)) >= WIDEST;
        }
        return NAME.matcher(proxy).matches() && !OF_A_MANIFEST.matcher(proxy).find();
    }

    private boolean comesByAProxy() {
        URI uri = URI.create(address);
        return "https".equals(uri.getScheme()) && !Travel.isThisMachine(String.valueOf(uri.getHost()));
    }
}

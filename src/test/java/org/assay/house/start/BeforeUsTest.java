package org.assay.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeUsTest {
    private static final String ADDRESS = "https://assay.example.org";

    @Test
    void a_proxy_that_is_named_is_believed() {
        for (List<String> named : List.of(
                List.of("10.42.0.0/16"),
                List.of("192.0.2.7", "192.0.2.8"),
                List.of("2001:db8:1::/48"),
                List.of("ingress.internal"))) {
            assertEquals(List.of(), new BeforeUs(true, named, false, ADDRESS).against(), named.toString());
        }
    }

    @Test
    void with_tls_of_its_own_or_on_one_machine_no_proxy_is_needed() {
        assertEquals(List.of(), new BeforeUs(false, List.of(), true, ADDRESS).against());
        assertEquals(List.of(), new BeforeUs(false, List.of(), false, "http://localhost:8080").against());
        assertEquals(List.of(), new BeforeUs(false, List.of(), false, "https://127.0.0.1:8443").against());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NETWORK-OF-YOUR-INGRESS",
                "192.0.2.7,NETWORK-OF-YOUR-INGRESS",
                "0.0.0.0/0",
                "::/0",
                "10.42.0.0/16, 0.0.0.0/0",
                "0.0.0.0/1,128.0.0.0/1",
                "*",
            })
    void addresses_that_anybody_may_tell_are_believed_of_nobody(String named) {
        List<String> proxies = named.isBlank()
                ? List.of()
                : Arrays.stream(named.split(",")).map(String::strip).toList();
        refused(new BeforeUs(true, proxies, false, ADDRESS), "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
        refused(new BeforeUs(true, proxies, true, ADDRESS), "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
    }

    /** Turns and brakes are given by address: without one, one visitor uses up those of all. */
    @Test
    void behind_a_proxy_whose_addresses_are_not_read_nobody_starts() {
        refused(new BeforeUs(false, List.of(), false, ADDRESS), "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");
        refused(
                new BeforeUs(false, List.of("192.0.2.7"), false, ADDRESS),
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING");
    }

    private static void refused(BeforeUs before, String named) {
        List<String> against = before.against();
        assertEquals(1, against.size(), against.toString());
        assertTrue(against.getFirst().contains(named), against.toString());
    }
}

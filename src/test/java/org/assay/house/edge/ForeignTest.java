package org.assay.house.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where a request that changes something may say that it comes. */
class ForeignTest {
    private static final String HOST = "assay.example.org:8443";

    @Test
    void our_own_pages_and_whoever_says_nothing_are_none_of_others() {
        assertFalse(FirstLook.isForeign(List.of(), List.of(), HOST));
        assertFalse(FirstLook.isForeign(List.of("same-origin"), List.of("https://" + HOST), HOST));
        assertFalse(FirstLook.isForeign(List.of("none"), List.of(), HOST));
        assertFalse(FirstLook.isForeign(List.of(), List.of("https://" + HOST), HOST));
        assertFalse(FirstLook.isForeign(List.of(), List.of("http://" + HOST.toUpperCase(java.util.Locale.ROOT)), HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://evil.example",
                "http://evil://assay.example.org:8443",
                "https://evil.assay.example.org:8443",
                "https://assay.example.org",
                "ftp://assay.example.org:8443",
                "https://assay.example.org:8443/",
                "assay.example.org:8443"
            })
    void another_origin_is_another_in_every_spelling(String origin) {
        assertTrue(FirstLook.isForeign(List.of(), List.of(origin), HOST));
    }

    @Test
    void what_is_said_twice_is_foreign() {
        assertTrue(FirstLook.isForeign(List.of("same-origin", "cross-site"), List.of(), HOST));
        assertTrue(FirstLook.isForeign(List.of("cross-site", "same-origin"), List.of(), HOST));
        assertTrue(FirstLook.isForeign(List.of(), List.of("https://" + HOST, "http://evil.example"), HOST));
        assertTrue(FirstLook.isForeign(List.of("same-site"), List.of("https://" + HOST), HOST));
        assertTrue(FirstLook.isForeign(List.of(), List.of("https://" + HOST), null));
    }

    @Test
    void a_whole_address_names_the_host_that_it_is_sent_to() {
        assertFalse(Framing.namesAnotherHost("/register", List.of(HOST)));
        assertFalse(Framing.namesAnotherHost("/verify/a://b", List.of(HOST)));
        assertFalse(Framing.namesAnotherHost("http://" + HOST + "/register?a=b", List.of(HOST)));
        assertFalse(Framing.namesAnotherHost("http://" + HOST, List.of(HOST)));
        assertTrue(Framing.namesAnotherHost("http://evil.example/register", List.of(HOST)));
        assertTrue(Framing.namesAnotherHost("http://" + HOST + "@evil.example/", List.of(HOST)));
        assertTrue(Framing.namesAnotherHost("http://evil.example?/" + HOST, List.of(HOST)));
    }
}

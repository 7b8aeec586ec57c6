package org.assay.desk.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.assay.access.Away;
import org.assay.access.Realm;
import org.junit.jupiter.api.Test;

/** Where a person is written to while the sign-in server is away. */
class AddressesTest {
    private static final Addresses.Known LEFT = new Addresses.Known("odile@example.org", List.of());
    private static final Addresses.Known SIGN_IN = new Addresses.Known(null, List.of("a-subject"));

    private final Addresses away = new Addresses(Away.realm());

    @Test
    void what_she_left_is_asked_of_nobody() {
        assertEquals(Optional.of("odile@example.org"), away.of(LEFT));
    }

    @Test
    void what_only_the_sign_in_server_could_tell_is_tried_again_and_never_in_the_way_of_a_page() {
        assertThrows(IllegalStateException.class, () -> away.of(SIGN_IN));
        assertEquals(Optional.empty(), away.proposed(SIGN_IN));
    }

    @Test
    void without_an_account_to_ask_with_there_is_nothing_to_wait_for() {
        Realm nobody = Away.realm("");
        assertEquals(Optional.empty(), new Addresses(nobody).of(SIGN_IN));
    }
}

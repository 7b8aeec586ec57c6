package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.AssayTest;
import org.junit.jupiter.api.Test;

/** What is read by whoever has signed out. */
@AssayTest
class SignedOutTest {
    private static final String STILL = "The sign-in server does not answer at the moment";

    @Test
    void whoever_signs_out_while_the_sign_in_server_is_away_reads_what_still_goes_on() {
        String away = SignOutPage.Templates.page("/elsewhere", true).render();
        assertTrue(away.contains(STILL), away);
        assertTrue(away.contains("href=\"/register\""), away);
        assertTrue(away.contains("href=\"/elsewhere\""), away);
        assertFalse(SignOutPage.Templates.page("/elsewhere", false).render().contains(STILL));
    }
}

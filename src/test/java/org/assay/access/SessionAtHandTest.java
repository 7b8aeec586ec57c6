package org.assay.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assay.register.people.EndedSessions.Session;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** Which session a token belongs to, by what servers tell and leave out. */
class SessionAtHandTest {
    private record Told(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as its interface has it
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    @Test
    void a_token_of_subject_and_issue_alone_is_as_young_as_it_was_issued() {
        Session before = of(Map.of("sub", "ines", "iat", 1_000L));
        Session after = of(Map.of("sub", "ines", "iat", 2_000L));
        assertEquals(before.id(), after.id(), "what was signed out of covers what was issued before");
        assertEquals(Instant.ofEpochSecond(1_000), before.shown());
        assertEquals(Instant.ofEpochSecond(2_000), after.shown(), "and not what is issued later");
    }

    @Test
    void a_time_of_authentication_counts_before_the_time_of_issue() {
        Session session = of(Map.of("sub", "ines", "iat", 2_000L, "auth_time", 1_000L));
        assertEquals(Instant.ofEpochSecond(1_000), session.shown());
        assertNotEquals(
                session.id(), of(Map.of("sub", "ines", "auth_time", 1_500L)).id());
    }

    @Test
    void a_session_that_the_server_names_is_that_one_however_often_its_token_is_renewed() {
        Session session = of(Map.of("sub", "ines", "sid", "s-1", "iat", 2_000L));
        assertEquals("s-1", session.id());
        assertNull(session.shown());
    }

    private static Session of(Map<String, Object> claims) {
        return SessionAtHand.of(
                QuarkusSecurityIdentity.builder().setPrincipal(new Told(claims)).build());
    }
}

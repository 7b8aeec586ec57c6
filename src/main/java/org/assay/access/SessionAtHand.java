package org.assay.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import org.assay.register.people.EndedSessions.Session;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Which session at the sign-in server a token belongs to. It stays the same when a token is renewed. */
public final class SessionAtHand {
    private SessionAtHand() {}

    /**
     * By the server's own id of it ({@code sid}); where it tells none, by who showed herself when. A token that tells neither
     * is as young as it was issued: with no time at all, signing out once would shut that person out for good.
     */
    public static Session of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Session("", null);
        }
        String shown = text(token, "auth_time");
        String id = text(token, "sid");
        if (!id.isEmpty()) {
            return new Session(id, at(shown));
        }
        return new Session(token.getSubject() + " " + shown, at(shown.isEmpty() ? text(token, "iat") : shown));
    }

    private static @Nullable Instant at(String seconds) {
        return seconds.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static String text(JsonWebToken token, String claim) {
        Object told = token.getClaim(claim);
        return told == null ? "" : told.toString();
    }
}

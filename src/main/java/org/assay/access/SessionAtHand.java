package org.assay.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import org.assay.register.people.EndedSessions.Session;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Which session at the sign-in server a token belongs to. It stays the same when a token is renewed. */
public final class SessionAtHand {
    private SessionAtHand() {}

    /** By the server's own id of it ({@code sid}); where it tells none, by who showed herself when. */
    public static Session of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Session("", null);
        }
        String shown = text(token, "auth_time");
        String id = text(token, "sid");
        return new Session(
                id.isEmpty() ? token.getSubject() + " " + shown : id,
                shown.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(shown)));
    }

    private static String text(JsonWebToken token, String claim) {
        Object told = token.getClaim(claim);
        return told == null ? "" : told.toString();
    }
}

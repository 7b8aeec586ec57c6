package org.assay.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.assay.register.people.EndedSessions;

/** Ends a session, for every copy of its cookie. */
@ApplicationScoped
public class SigningOut {
    private final EndedSessions ended;

    SigningOut(EndedSessions ended) {
        this.ended = ended;
    }

    /** Nobody is let in by this session any more. */
    public void end(SecurityIdentity identity) {
        ended.end(SessionAtHand.of(identity));
    }
}

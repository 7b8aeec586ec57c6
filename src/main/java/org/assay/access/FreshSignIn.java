package org.assay.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assay.house.BodyCalendar;
import org.assay.house.Settings;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether whoever decides has shown who she is just now, and not only some time today: read off the token's time of
 * authentication, and its class where the body asks for one. A token that does not say counts as old.
 */
@ApplicationScoped
public class FreshSignIn {
    private final SecurityIdentity identity;
    private final BodyCalendar calendar;
    private final Duration limit;
    private final Optional<String> level;
    private volatile Duration ahead = Duration.ZERO;

    FreshSignIn(SecurityIdentity identity, BodyCalendar calendar, Settings settings) {
        this.identity = identity;
        this.calendar = calendar;
        this.limit = settings.decidingSignIn();
        this.level = settings.decidingAcr();
        if (limit.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalStateException("ASSAY_DECIDING_SIGN_IN is " + limit
                    + ": nobody can read and decide within that; a minute is the least");
        }
    }

    /** How old it may be. */
    public Duration limit() {
        return limit;
    }

    /** The class of authentication that deciding asks for, where the body asks for one. */
    public Optional<String> level() {
        return level;
    }

    public boolean isFresh() {
        return signedInAt()
                        .filter(at -> !calendar.realTime().plus(ahead).isAfter(at.plus(limit)))
                        .isPresent()
                && level.map(asked -> asked.equals(claim("acr").orElse(""))).orElse(true);
    }

    /** Refuses to go on where the sign-in is not fresh. */
    public void demand() {
        if (!isFresh()) {
            throw new SignInIsOld(limit, level);
        }
    }

    /** Looks from later on: what a test of a desk that somebody has walked away from needs. No request reaches this. */
    void lookFrom(Duration later) {
        ahead = later;
    }

    private Optional<Instant> signedInAt() {
        return claim("auth_time").map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.<Object>ofNullable(token.getClaim(name)).map(String::valueOf)
                : Optional.empty();
    }
}

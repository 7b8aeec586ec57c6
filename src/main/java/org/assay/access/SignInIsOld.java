package org.assay.access;

import java.time.Duration;
import java.util.Optional;

/** A sign-in that is too old, or too weak, for what is asked for. */
public final class SignInIsOld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String challenge;

    SignInIsOld(Duration limit, Optional<String> level) {
        super("Deciding asks for a sign-in within the last " + limit.toMinutes() + " minutes. Sign in again.");
        this.challenge = "Bearer error=\"insufficient_user_authentication\", error_description=\"" + getMessage() + "\""
                + level.map(l -> ", acr_values=\"" + l + "\"").orElse("") + ", max_age=\"" + limit.toSeconds() + "\"";
    }

    /** What a program is told (RFC 9470). */
    public String challenge() {
        return challenge;
    }
}

package org.assay.access;

import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;

/** The session was signed out of: whoever still shows it signs in anew, as somebody who never did. */
public final class SignedOut extends UnauthorizedException {
    private static final long serialVersionUID = 1L;

    private static final String MET = SignedOut.class.getName();

    SignedOut(RoutingContext http) {
        super("This session was signed out of. Sign in again.");
        http.put(MET, true);
    }

    /** Whether a request met this: then the sign-in server asks for a password, whatever it remembers. */
    public static boolean met(RoutingContext http) {
        return http.get(MET) != null;
    }
}

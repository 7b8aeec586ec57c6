package org.assay.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Optional;
import org.assay.house.SignInsSettings;
import org.jspecify.annotations.Nullable;

/** An identity server whose address refuses every connection. */
public final class Away {
    private static final String REFUSED = "http://127.0.0.1:9/realms/assay";

    private Away() {}

    /** Where somebody may look users up, and nobody answers. */
    public static Realm realm() {
        return realm("a-secret");
    }

    /** The same by an account with a secret; without one where it is null. */
    public static Realm realm(@Nullable String secret) {
        return new Realm(settings(secret, URI.create(REFUSED)), new ObjectMapper());
    }

    /** Of a server that is there. */
    static Realm realm(URI realm) {
        return new Realm(settings("a-secret", realm), new ObjectMapper());
    }

    private static SignInsSettings settings(@Nullable String secret, URI realm) {
        return new SignInsSettings() {
            @Override
            public String client() {
                return "assay-sign-ins";
            }

            @Override
            public Optional<String> secret() {
                return Optional.ofNullable(secret);
            }

            @Override
            public URI realm() {
                return realm;
            }

            @Override
            public Optional<URI> administration() {
                return Optional.empty();
            }
        };
    }
}

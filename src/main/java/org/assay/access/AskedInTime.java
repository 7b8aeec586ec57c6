package org.assay.access;

import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Every question to the sign-in server ends in time: one that takes connections and says nothing would otherwise hold each
 * request that needs it, and the browser with it, for good.
 */
@ApplicationScoped
public class AskedInTime implements OidcRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public Uni<Void> filter(OidcRequestFilterContext asked) {
        asked.request().timeout(PATIENCE.toMillis());
        return Uni.createFrom().voidItem();
    }
}

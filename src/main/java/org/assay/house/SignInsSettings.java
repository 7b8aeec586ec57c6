package org.assay.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** By which account Assay looks up users at the identity server. It needs to see users, and nothing else. */
@ConfigMapping(prefix = "assay.sign-ins")
public interface SignInsSettings {
    /** The client of the realm whose service account may see users. */
    @WithDefault("assay-sign-ins")
    String client();

    /** Its secret; without one nobody is looked up, and a sign-in is linked by its id as it was typed. */
    Optional<String> secret();

    /** The realm: by its URL for sign-in. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    URI realm();

    /** The realm's address of administration, where it is not the one that belongs to {@link #realm}. */
    Optional<URI> administration();
}

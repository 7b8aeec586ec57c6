package org.assay.house.local;

import java.net.URI;

/** Where people sign in: the realm's URL, and the secret of its client {@code assay-web} (32 characters or more). */
public record Identity(String url, String secret) {

    URI discovery() {
        return URI.create(url + "/.well-known/openid-configuration");
    }

    /** The URL alone: the secret stays out of logs. */
    @Override
    public String toString() {
        return url;
    }
}

package org.assay.house.local;

import java.net.URI;

/**
 * Where people sign in.
 *
 * @param url the realm
 * @param secret of its client {@code assay-web}, 32 characters or more
 * @param signInsSecret of its client {@code assay-sign-ins}, which looks up users; empty where there is none
 */
public record Identity(String url, String secret, String signInsSecret) {

    URI discovery() {
        return URI.create(url + "/.well-known/openid-configuration");
    }

    /** The URL alone: the secrets stay out of logs. */
    @Override
    public String toString() {
        return url;
    }
}

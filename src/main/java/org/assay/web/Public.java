package org.assay.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that are the same for everybody, so that any cache may keep them for a minute. */
final class Public {
    private Public() {}

    static Response kept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}

package org.assay.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.assay.desk.certificate.PublicRegister;

/**
 * Answers that are the same for everybody. A cache may keep them, and asks before it gives one away again: nobody is told
 * "certified" after a suspension was acknowledged.
 */
final class Public {
    private Public() {}

    /** An answer for this moment only. */
    static Response notKept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /**
     * An answer to be asked for again: 304 where what it tells is what the asker has already.
     *
     * @param facts all that it tells, as text
     */
    static Response asked(Request request, String facts, Supplier<Response.ResponseBuilder> answer) {
        EntityTag tag = new EntityTag(PublicRegister.mark(facts), true); // weak: an answer may be compressed on its way
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? answer.get() : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}

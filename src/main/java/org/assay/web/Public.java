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
    /** By what is asked for, and by whether the asker takes it compressed. */
    private static final String VARIES = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    private Public() {}

    /** An answer for this moment only. */
    static Response notKept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, VARIES)
                .build();
    }

    /** An answer that names the second it speaks for, and so is another one each time it is asked for. */
    static Response eachTime(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, VARIES)
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
                .header(HttpHeaders.VARY, VARIES)
                .build();
    }
}

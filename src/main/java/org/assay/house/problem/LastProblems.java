package org.assay.house.problem;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.KnowsPrices;
import org.assay.access.NotLinked;
import org.assay.access.SignedOut;
import org.assay.access.TwoHats;
import org.assay.house.brake.TooMany;
import org.assay.register.Unreached;
import org.assay.register.Unstorable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What nothing else has caught: lost races become 409, the rest an id to look for in the log. */
public class LastProblems {
    private static final Logger LOG = Logger.getLogger(LastProblems.class);

    private final Answers answers;
    private final Challenges challenges;
    private final RoutingContext http;

    LastProblems(Answers answers, Challenges challenges, RoutingContext http) {
        this.challenges = challenges;
        this.answers = answers;
        this.http = http;
    }

    @ServerExceptionMapper
    Uni<Response> last(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) { // a page asks who looks at it while it is drawn
            if (t instanceof SignedOut) {
                return challenges.challenge();
            }
        }
        return Uni.createFrom().item(any(e));
    }

    Response any(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String kind =
                    switch (t) {
                        case TwoHats _ -> "two-hats";
                        case NotLinked _ -> "not-linked";
                        case KnowsPrices _ -> "knows-prices";
                        default -> "";
                    };
            if (!kind.isEmpty()) {
                return answers.of(403, kind, String.valueOf(t.getMessage()));
            }
        }
        if (BrokenForm.in(e)) {
            return answers.of(400, "cut-off", "The form did not arrive whole, so nothing was done. Send it once more.");
        }
        if (Unstorable.in(e)) {
            return answers.of(
                    400, "unstorable", "Something in this request holds a character that no record can hold (U+0000).");
        }
        return LostRace.in(e)
                .map(lost -> answers.of(409, lost.code(), lost.words()))
                .orElseGet(() -> Unreached.in(e) ? unreached(e) : unknown(e));
    }

    /** The log says it in one line: while the database is away, each request would write its stack. */
    private Response unreached(Throwable e) {
        LOG.warnf(
                "The database is not reached, or too busy, at %s: %s",
                http.request().method(), e);
        return answers.again(503, "unavailable", Answers.UNREACHED);
    }

    @ServerExceptionMapper
    Response tooMany(TooMany e) {
        return answers.again(429, TooMany.CODE, TooMany.WORDS);
    }

    private Response unknown(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "error %s at %s %s", id, http.request().method(), http.normalizedPath());
        return answers.of(500, "internal", "When you tell us about it, name this number: " + id);
    }
}

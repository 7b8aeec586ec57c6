package org.assay.house.edge;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/** Where a request ends and to whom it speaks (RFC 9112): what a proxy before us could read otherwise is refused. */
final class Framing {
    private static final Set<HttpConnection> LAST =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Framing() {}

    static Optional<String> fault(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_1_0
                && request.headers().getAll(HttpHeaders.HOST).size() != 1) {
            return Optional.of("it names its host not at all, or more than once");
        }
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!encodings.isEmpty()
                && (request.version() == HttpVersion.HTTP_1_0
                        || encodings.size() != 1
                        || !encodings.getFirst().strip().equalsIgnoreCase("chunked"))) {
            return Optional.of("its transfer encoding is another one than \"chunked\"");
        }
        return Optional.empty();
    }

    /**
     * Whether nothing more is read on this connection. A chunked request is the last one on its own: one that tells a length
     * besides is refused by Netty before it is seen here, and were it let through, its length would be gone when we look.
     */
    static boolean isOver(RoutingContext http) {
        HttpConnection connection = http.request().connection();
        if (LAST.contains(connection)) {
            connection.close();
            return true;
        }
        if (http.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            last(http);
        }
        return false;
    }

    /** Ends the connection with the answer to this request. */
    static void last(RoutingContext http) {
        HttpConnection connection = http.request().connection();
        if (LAST.add(connection)) {
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            http.addEndHandler(_ -> connection.close());
        }
    }
}

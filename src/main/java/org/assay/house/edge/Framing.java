package org.assay.house.edge;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.assay.house.problem.Plainly;

/** Where a request ends and to whom it speaks (RFC 9112): what a proxy before us could read otherwise is refused. */
final class Framing {
    private static final Set<HttpConnection> LAST =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static final String BROKEN = Framing.class.getName() + " broken";

    private Framing() {}

    static Optional<String> fault(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_1_0 && request.version() != HttpVersion.HTTP_1_1) {
            return Optional.of("it speaks another version of HTTP than 1.1 or 1.0");
        }
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (request.version() == HttpVersion.HTTP_1_1
                && (hosts.size() != 1 || hosts.getFirst().isBlank())) {
            return Optional.of("it names its host not at all, or more than once");
        }
        if (namesAnotherHost(request.uri(), hosts)) {
            return Optional.of("its address names another host than it is sent to");
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

    /** A whole address, as whoever asks a proxy writes it (RFC 9112, 3.2.2), names its host a second time. */
    static boolean namesAnotherHost(String target, List<String> hosts) {
        int at = target.indexOf("://");
        if (at < 0 || target.startsWith("/")) {
            return false;
        }
        String rest = target.substring(at + 3);
        int end = rest.length();
        for (char stop : new char[] {'/', '?', '#'}) {
            int found = rest.indexOf(stop);
            end = found >= 0 ? Math.min(end, found) : end;
        }
        return hosts.size() != 1 || !rest.substring(0, end).equalsIgnoreCase(hosts.getFirst());
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

    /** From now on, until somebody else reads its body: what is no chunk is answered as everything else of the kind. */
    static void watch(RoutingContext http) {
        if (!http.request().isEnded()) {
            http.request().exceptionHandler(why -> broke(http, why));
        }
    }

    /** Whether its body broke off before anybody began to read it: nothing is done for it. */
    static boolean isBroken(RoutingContext http) {
        return http.get(BROKEN) != null;
    }

    /** A body that cannot be read to its end, or whose sender is gone. The answer has to leave before the connection goes. */
    static void broke(RoutingContext http, Throwable why) {
        http.put(BROKEN, why);
        if (http.response().ended() || http.response().closed() || why instanceof IOException) {
            return;
        }
        last(http);
        Plainly.refuse(http, 400, "framing", "This request is not framed as requests are: a part of its body is none.");
        if (http.request().connection() instanceof ConnectionBase connection) {
            connection.channelHandlerContext().flush();
        }
    }

    /** Ends the connection with the answer to this request. */
    static void last(RoutingContext http) {
        HttpConnection connection = http.request().connection();
        if (LAST.add(connection)) {
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            // where a body breaks off, this is called before the answer to that has been given
            http.addEndHandler(answered -> {
                if (answered.succeeded()) {
                    connection.close();
                }
            });
        }
    }
}

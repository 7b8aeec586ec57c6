package org.assay.house.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session that is longer than one cookie may be comes in numbered parts. A part whose number is none was given by nobody, and
 * whoever puts the parts together would break over it: it is not there.
 */
final class SessionCookies {
    private static final String PART = "_chunk_";
    private static final Pattern FORGED =
            Pattern.compile("q_[^=]*_chunk_(?![1-9]\\d?(?:=|$))[^=]*(?:=.*)?", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(";\\s*");

    private SessionCookies() {}

    static void drop(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(HttpHeaders.COOKIE);
        if (lines.stream().anyMatch(l -> l.contains(PART))) {
            request.headers()
                    .set(
                            HttpHeaders.COOKIE,
                            lines.stream()
                                    .flatMap(l -> Stream.of(BETWEEN.split(l)))
                                    .filter(c -> !isForged(c))
                                    .collect(Collectors.joining("; ")));
        }
    }

    static boolean isForged(String cookie) {
        return FORGED.matcher(cookie.strip()).matches();
    }
}

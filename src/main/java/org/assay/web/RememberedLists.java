package org.assay.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.access.WhoIsAsking;

/**
 * Order and filters of lists as somebody had them last, in a cookie of her browser for each list: where an address asks for
 * nothing, she finds the list as she left it. Words that were searched for are not kept, nor is what a link alone asks for.
 */
@RequestScoped
public class RememberedLists {
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final WhoIsAsking who;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final RoutingContext routing;

    RememberedLists(WhoIsAsking who, HttpHeaders headers, UriInfo uri, RoutingContext routing) {
        this.routing = routing;
        this.who = who;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * How a list is asked for.
     *
     * @param list its name, in small letters
     * @param usual the column of its usual order, with a hyphen before it where the last comes first
     * @param columns that it can be ordered by
     * @param filters fields that narrow it, beside the words “q” and the day “on” as which it is told
     */
    ListAsked of(String list, String usual, List<String> columns, String... filters) {
        boolean asked = !uri.getQueryParameters().isEmpty();
        String name = "list-" + list + "-" + who.get().person().id().toString().substring(24);
        Map<String, String> from = asked ? query() : kept(name);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : filters) {
            take(from, fields, field);
        }
        take(from, fields, ListAsked.SORT);
        if (asked && uri.getQueryParameters().containsKey(ListAsked.KEEP)) {
            routing.response()
                    .addCookie(Cookie.cookie(name, encoded(fields))
                            .setPath("/")
                            .setMaxAge(fields.isEmpty() ? 0 : A_YEAR)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX)
                            .setSecure("https".equals(uri.getRequestUri().getScheme())));
        }
        take(from, fields, "q");
        take(from, fields, ListAsked.ON);
        return new ListAsked(uri.getPath(), usual, columns, fields);
    }

    private static void take(Map<String, String> from, Map<String, String> to, String field) {
        String value = Asked.words(from.get(field));
        if (!value.isEmpty()) {
            to.put(field, value);
        }
    }

    private Map<String, String> query() {
        return uri.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst(), (one, _) -> one));
    }

    private Map<String, String> kept(String name) {
        var kept = headers.getCookies().get(name);
        return kept == null ? Map.of() : FormBody.read(decoded(kept.getValue()));
    }

    private static String encoded(Map<String, String> fields) {
        String query = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String decoded(String cookie) {
        try {
            return URLDecoder.decode(cookie, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}

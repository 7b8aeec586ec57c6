package org.assay.house.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** What a request is for, as far as its head tells before anybody has looked who sends it. */
final class Asked {
    private static final String PORTFOLIOS = "/api/v1/portfolios";
    private static final String PORTFOLIO_PAGE = "/portfolios/new";
    /** The one place that takes the file of {@code assay.files.most} bytes that somebody hands in. */
    private static final Pattern FILE =
            Pattern.compile("(?:/api/v1)?/certifications/[0-9A-Fa-f-]{36}/(?:files|uploads)");
    /** Where files are handed in and given out. */
    private static final Pattern FILES =
            Pattern.compile("(?:/api/v1)?/certifications/[0-9A-Fa-f-]{36}/(?:files|uploads)(?:/.*)?");

    private static final Pattern PARTS_OF_PAGES = Pattern.compile("/(?:app|webjars)/.*");

    private Asked() {}

    /** Whether it shows a sign-in; whether that is one, nobody knows yet. */
    static boolean showsSignIn(HttpServerRequest request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        return request.headers().contains(HttpHeaders.AUTHORIZATION)
                || (cookies != null && cookies.contains("q_session"));
    }

    /** Whether it brings files, whoever sends it. */
    static boolean bringsFiles(HttpServerRequest request) {
        String path = path(request);
        return path.equals(PORTFOLIOS) || path.equals(PORTFOLIO_PAGE) || bringsAFile(request);
    }

    private static boolean bringsAFile(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST)
                && FILE.matcher(path(request)).matches();
    }

    /** Whether it may have the room of files. Whoever shows no sign-in has no more room than any form. */
    static boolean isUpload(HttpServerRequest request) {
        return showsSignIn(request) && bringsFiles(request);
    }

    /** Whether it may have the room of the one large file. */
    static boolean isAFile(HttpServerRequest request) {
        return showsSignIn(request) && bringsAFile(request);
    }

    /** Whether a file goes in or out: that takes longer than anything else. */
    static boolean isAboutFiles(HttpServerRequest request) {
        return showsSignIn(request) && FILES.matcher(path(request)).matches();
    }

    /** Whether it is for what pages are drawn with: no worker and no connection to the database is taken for it. */
    static boolean isPartOfPages(HttpServerRequest request) {
        return PARTS_OF_PAGES.matcher(path(request)).matches();
    }

    private static String path(HttpServerRequest request) {
        return String.valueOf(request.path());
    }
}

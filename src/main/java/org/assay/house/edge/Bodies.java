package org.assay.house.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.assay.house.FilesSettings;
import org.assay.house.brake.Addresses;
import org.assay.house.brake.TooMany;
import org.assay.house.problem.Plainly;

/**
 * Reads what a request brings before anybody works on it: on the event loop, so that whoever sends slowly holds no worker,
 * until a deadline, and up to a bound, whether its length is told or not. What is held in memory is bounded as a whole too,
 * and for one address.
 */
@ApplicationScoped
public class Bodies {
    /** Bytes of a request, more than any form of ours fills. */
    public static final int MOST = 1_000_000;
    /** Bytes of a request with files: a scan of 8 MB and two tables. {@code quarkus.http.limits.max-body-size} is no less. */
    public static final int MOST_OF_AN_UPLOAD = 10_000_000;

    private static final String PORTFOLIOS = "/api/v1/portfolios";
    private static final String PORTFOLIO_PAGE = "/portfolios/new";
    /** The one place that takes the file of {@code assay.files.most} bytes that somebody hands in. */
    private static final Pattern FILE =
            Pattern.compile("(?:/api/v1)?/certifications/[0-9A-Fa-f-]{36}/(?:files|uploads)");

    /** Bytes around the one file of a request that holds it. */
    private static final long AROUND_A_FILE = 64 * 1024;

    private static final int AFTER_THE_FIRST_LOOK = 1_000;

    private final EdgeSettings settings;
    private final FilesSettings files;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Long> heldOf = new ConcurrentHashMap<>();

    Bodies(EdgeSettings settings, FilesSettings files) {
        this.settings = settings;
        this.files = files;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, AFTER_THE_FIRST_LOOK);
    }

    private void look(RoutingContext http) {
        HttpServerRequest request = http.request();
        long length = told(request);
        if (length > most(http)) {
            tooMuch(http);
        } else if (length == 0 || request.isEnded()) {
            http.next();
        } else {
            new Reading(http).begin();
        }
    }

    /** Bytes that it says it has; less than none where it does not say, and has some. */
    private static long told(HttpServerRequest request) {
        String told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (told == null) {
            return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : 0;
        }
        return told.matches("\\d{1,18}") ? Long.parseLong(told) : Long.MAX_VALUE;
    }

    private static boolean isUpload(RoutingContext http) {
        String path = String.valueOf(http.request().path());
        return path.equals(PORTFOLIOS) || path.equals(PORTFOLIO_PAGE) || isAFile(http);
    }

    private static boolean isAFile(RoutingContext http) {
        return http.request().method().equals(HttpMethod.POST)
                && FILE.matcher(String.valueOf(http.request().path())).matches();
    }

    private long most(RoutingContext http) {
        return isAFile(http) ? files.most() + AROUND_A_FILE : isUpload(http) ? MOST_OF_AN_UPLOAD : MOST;
    }

    private static void tooMuch(RoutingContext http) {
        Plainly.refuse(http, 413, "http-413", "");
    }

    /** Counts bytes into memory; false where it is full, and then they are not counted. */
    private boolean hold(String address, long bytes) {
        long ofIt = heldOf.merge(address, bytes, Long::sum);
        if (held.addAndGet(bytes) <= settings.bytes() && ofIt <= settings.bytes() / 2) {
            return true;
        }
        release(address, bytes);
        return false;
    }

    private void release(String address, long bytes) {
        held.addAndGet(-bytes);
        heldOf.computeIfPresent(address, (_, n) -> n == bytes ? null : n - bytes);
    }

    /** One body on its way. All of it happens on the request's event loop. */
    private final class Reading {
        private final RoutingContext http;
        private final String address;
        private final Buffer read = Buffer.buffer();
        private long timer;
        private boolean over;

        private Reading(RoutingContext http) {
            this.http = http;
            this.address = Addresses.of(http);
        }

        private void begin() {
            HttpServerRequest request = http.request();
            Duration patience = isUpload(http) ? settings.upload() : settings.body();
            timer = http.vertx().setTimer(patience.toMillis(), _ -> refuse(408, "slow", "", true));
            Work.whenDone(http, () -> release(address, read.length()));
            http.addEndHandler(_ -> end());
            request.exceptionHandler(_ -> end());
            request.handler(this::more);
            request.endHandler(_ -> all());
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                http.response().writeContinue();
            }
            request.resume();
        }

        private void more(Buffer some) {
            if (over) {
                return;
            }
            if (read.length() + some.length() > most(http)) {
                end();
                tooMuch(http);
            } else if (hold(address, some.length())) {
                read.appendBuffer(some);
            } else {
                refuse(429, TooMany.CODE, TooMany.WORDS, false);
            }
        }

        private void all() {
            if (!over) {
                end();
                ((RoutingContextInternal) http).setBody(read);
                http.next();
            }
        }

        private void refuse(int status, String code, String detail, boolean last) {
            if (!over) {
                end();
                if (last) {
                    Framing.last(http);
                }
                Plainly.refuse(http, status, code, detail);
            }
        }

        private void end() {
            over = true;
            http.vertx().cancelTimer(timer);
        }
    }
}

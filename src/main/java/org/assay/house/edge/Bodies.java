package org.assay.house.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.assay.house.FilesSettings;
import org.assay.house.brake.Addresses;
import org.assay.house.brake.TooMany;
import org.assay.house.problem.Plainly;

/**
 * Reads what a request brings before anybody works on it: on the event loop, so that whoever sends slowly holds no worker,
 * until a deadline, and up to a bound, whether its length is told or not. What is held in memory is bounded as a whole too,
 * and for one network ({@link Pots}).
 */
@ApplicationScoped
public class Bodies {
    /** Bytes of a request, more than any form of ours fills. */
    public static final int MOST = 1_000_000;
    /** Bytes of a request with files: a scan of 8 MB and two tables. {@code quarkus.http.limits.max-body-size} is no less. */
    public static final int MOST_OF_AN_UPLOAD = 10_000_000;

    /** Bytes around the one file of a request that holds it. */
    private static final long AROUND_A_FILE = 64 * 1024;

    /** What scripts of our pages are told when the session has ended. */
    private static final int SESSION_ENDED = 499;

    private static final int AFTER_THE_FIRST_LOOK = 1_000;
    /** Below 200, where Quarkus finds out how to tell who asks. */
    private static final int ONCE_SOMEBODY_IS_KNOWN = 150;

    /** Bytes a second that an upload comes with at least, 0.6 Mbit/s: what its sender has is seldom less. */
    private static final long SLOWEST = 75_000;

    private final EdgeSettings settings;
    private final FilesSettings files;
    private final Pots pots;

    Bodies(EdgeSettings settings, FilesSettings files) {
        this.settings = settings;
        this.files = files;
        this.pots = Pots.of(settings.bytes(), files.most());
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, AFTER_THE_FIRST_LOOK);
        filters.register(this::lookAtAnUpload, ONCE_SOMEBODY_IS_KNOWN);
    }

    private void look(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (Framing.isBroken(http)) {
            return;
        }
        long length = told(request);
        if (length > most(request)) {
            refuse(http);
        } else if (length == 0 || request.isEnded() || Asked.isUpload(request)) {
            http.next();
        } else {
            new Reading(http).begin();
        }
    }

    /** An upload has more room than anything else: no byte of it is read before it is known that its sign-in is one. */
    private void lookAtAnUpload(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (Framing.isBroken(http)) {
            return;
        }
        if (!Asked.isUpload(request) || told(request) == 0 || request.isEnded()) {
            http.next();
            return;
        }
        Context context = http.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(http, null)
                .subscribe()
                .with(
                        who -> context.runOnContext(_ -> {
                            if (Framing.isBroken(http)) {
                                return;
                            }
                            if (who == null || who.isAnonymous()) {
                                stranger(http);
                            } else {
                                new Reading(http).begin();
                            }
                        }),
                        why -> context.runOnContext(_ -> {
                            if (why instanceof TooMany) {
                                Plainly.refuse(http, 429, TooMany.CODE, TooMany.WORDS);
                            } else {
                                stranger(http);
                            }
                        }));
    }

    /** Bytes that it says it has; less than none where it does not say, and has some. */
    private static long told(HttpServerRequest request) {
        String told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (told == null) {
            return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : 0;
        }
        return told.matches("\\d{1,18}") ? Long.parseLong(told) : Long.MAX_VALUE;
    }

    private long most(HttpServerRequest request) {
        return Asked.isAFile(request)
                ? files.most() + AROUND_A_FILE
                : Asked.isUpload(request) ? MOST_OF_AN_UPLOAD : MOST;
    }

    /** How long it may take to arrive: an upload that says its length, as long as that needs on a poor line. */
    private Duration patience(HttpServerRequest request) {
        if (!Asked.isUpload(request)) {
            return settings.body();
        }
        long length = told(request);
        Duration needed = settings.body().plusSeconds(length / SLOWEST);
        return length >= 0 && needed.compareTo(settings.upload()) < 0 ? needed : settings.upload();
    }

    /** Too much; where it could have been the file of somebody whose session has ended, what to do about that. */
    private static void refuse(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (Asked.bringsFiles(request) && !Asked.showsSignIn(request)) {
            stranger(http);
        } else {
            Plainly.refuse(http, 413, "http-413", "");
        }
    }

    private static void stranger(RoutingContext http) {
        int status = http.request().headers().contains("HX-Request") ? SESSION_ENDED : 401;
        Plainly.refuse(http, status, "unauthorized", "Sign in, then send it once more.");
    }

    /** One body on its way. All of it happens on the request's event loop. */
    private final class Reading {
        private final RoutingContext http;
        private final String network;
        private final Pot pot;
        private final long most;
        private final Buffer read = Buffer.buffer();
        private long timer;
        private boolean over;

        private Reading(RoutingContext http) {
            this.http = http;
            this.network = Addresses.network(http);
            this.pot = Asked.isUpload(http.request()) ? pots.uploads() : pots.ordinary();
            this.most = most(http.request());
        }

        private void begin() {
            HttpServerRequest request = http.request();
            timer = http.vertx().setTimer(patience(request).toMillis(), _ -> refuse(408, "slow", "", true));
            Work.whenDone(http, () -> pot.release(network, read.length()));
            http.addEndHandler(_ -> end());
            request.exceptionHandler(why -> {
                end();
                Framing.broke(http, why);
            });
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
            if (read.length() + some.length() > most) {
                end();
                Bodies.refuse(http);
            } else if (pot.hold(network, some.length())) {
                read.appendBuffer(some);
            } else {
                refuse(429, TooMany.CODE, TooMany.WORDS, false);
            }
        }

        private void all() {
            if (over) {
                return;
            }
            end();
            Optional<String> fault = OneText.body(http.request().getHeader(HttpHeaders.CONTENT_TYPE), read);
            if (fault.isPresent()) {
                Plainly.refuse(http, 400, "text", "What was sent is not written as text is: " + fault.get() + ".");
            } else {
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

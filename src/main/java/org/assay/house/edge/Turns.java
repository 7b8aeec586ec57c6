package org.assay.house.edge;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.assay.house.brake.Addresses;
import org.assay.house.brake.TooMany;
import org.assay.house.problem.Plainly;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. Workers and connections to the database are shared by all: one network, one sign-in, and all sign-ins
 * together have a part of them alone, so that public pages are answered whoever is signed in, and readiness always. Of those
 * who show no sign-in one network has a part of their part: it may read slowly, and others are answered.
 */
@ApplicationScoped
public class Turns implements SecurityIdentityAugmentor {
    private static final int AFTER_THE_BODY = 950;
    private static final String SIGN_IN = Turns.class.getName();

    private final EdgeSettings settings;
    private final AtOnce networks;
    private final AtOnce strangers;
    private final AtOnce strangersOfANetwork;
    private final AtOnce signIns;
    private final AtOnce signedIn;

    Turns(Vertx vertx, EdgeSettings settings) {
        this.settings = settings;
        this.networks = atOnce(vertx, settings.ofAnAddress());
        this.strangers = atOnce(vertx, settings.ofStrangers());
        this.strangersOfANetwork = atOnce(vertx, settings.ofStrangersOfAnAddress());
        this.signIns = atOnce(vertx, settings.ofSignIns());
        this.signedIn = atOnce(vertx, settings.ofASignIn());
    }

    private AtOnce atOnce(Vertx vertx, int most) {
        return new AtOnce(vertx, most, most * settings.waiting(), settings.turn());
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, AFTER_THE_BODY);
    }

    private void look(RoutingContext http) {
        HttpServerRequest request = http.request();
        Duration whole = Asked.isAboutFiles(request) ? settings.wholeOfAFile() : settings.whole();
        if (Asked.isUpload(request)) { // it arrives within its turn
            whole = whole.plus(settings.upload());
        }
        long timer = http.vertx()
                .setTimer(whole.toMillis(), _ -> request.connection().close());
        http.addEndHandler(_ -> http.vertx().cancelTimer(timer));
        String network = Addresses.network(http);
        if (Asked.isPartOfPages(request)) {
            http.next();
        } else if (Asked.showsSignIn(request)) {
            enter(http, networks, network, () -> enter(http, signIns, "", http::next));
        } else {
            enter(http, strangersOfANetwork, network, () -> enter(http, strangers, "", http::next));
        }
    }

    private static void enter(RoutingContext http, AtOnce where, String key, Runnable go) {
        AtOnce.Turn turn = where.enter(key, go, () -> Plainly.refuse(http, 429, TooMany.CODE, TooMany.WORDS));
        Work.whenDone(http, turn::leave);
    }

    /** Waits for the turn of a sign-in once it is known who that is; nobody takes another one's turns by a forged name. */
    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        String subject = subject(identity);
        if (http == null || subject == null || http.get(SIGN_IN) != null) {
            return Uni.createFrom().item(identity);
        }
        http.put(SIGN_IN, subject);
        return Uni.createFrom().emitter(turn -> {
            AtOnce.Turn mine = signedIn.enter(subject, () -> turn.complete(identity), () -> turn.fail(new TooMany()));
            Work.whenDone(http, mine::leave);
        });
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    private static @Nullable String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
    }
}

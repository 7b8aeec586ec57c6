package org.assay.house.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.assay.house.SignInServer;
import org.assay.house.brake.Brake;
import org.assay.house.brake.TooMany;
import org.jspecify.annotations.Nullable;

/** What is answered to whoever has to show who she is. */
@RequestScoped
class Challenges {
    private static final int FOUND = 302;
    /** Seconds. */
    private static final int AGAIN = 30;

    private final Answers answers;
    private final RoutingContext http;
    private final HttpAuthenticator authenticator;
    private final Brake brake;
    private final SignInServer server;

    Challenges(
            Answers answers, RoutingContext http, HttpAuthenticator authenticator, Brake brake, SignInServer server) {
        this.answers = answers;
        this.http = http;
        this.authenticator = authenticator;
        this.brake = brake;
        this.server = server;
    }

    /** 401 for programs, the way to the sign-in page for people, 499 for scripts of a page whose session has ended. */
    Uni<Response> challenge() {
        return authenticator
                .getChallenge(http)
                .flatMap(c -> c != null && c.status == FOUND
                        ? led(c)
                        : Uni.createFrom().item(challenged(c)))
                .onFailure(OIDCException.class)
                .recoverWithItem(this::unavailable);
    }

    /** Nobody is sent to a sign-in server that is away, and nobody too often to one that is there. */
    private Uni<Response> led(ChallengeData c) {
        return brake.signIn()
                .flatMap(lets -> lets
                        ? server.answers().map(there -> there ? challenged(c) : away())
                        : Uni.createFrom().item(answers.again(429, TooMany.CODE, TooMany.WORDS)));
    }

    /** A sign-in that was begun did not come to its end: it is begun again, where somebody is there to sign in with. */
    Uni<Response> cameBack() {
        return server.answers()
                .map(there -> there
                        ? answers.of(
                                401,
                                "sign-in-unfinished",
                                "Signing in did not come to its end. Open the page that you want once more, and sign in there.")
                        : away());
    }

    private Response challenged(@Nullable ChallengeData c) {
        if (c == null || c.getHeaders().isEmpty()) {
            return answers.of(c == null ? 401 : c.status, "unauthorized", "Sign in.");
        }
        Response answer = c.status == 401
                ? answers.of(401, "unauthorized", "Sign in.")
                : Response.status(c.status).build();
        Response.ResponseBuilder challenge = Response.fromResponse(answer);
        c.getHeaders().forEach((name, content) -> challenge.header(name.toString(), content));
        return challenge.build();
    }

    Response unavailable(OIDCException e) {
        return away();
    }

    private Response away() {
        return Response.fromResponse(answers.of(
                        503,
                        "sign-in-unavailable",
                        "Sign-in is not available at the moment. Whoever is signed in can go on; try again shortly."))
                .header(HttpHeaders.RETRY_AFTER, AGAIN)
                .build();
    }
}

package org.assay.house.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.assay.house.SignInServer;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What HTTP itself refuses, and who may not come in. */
public class HttpProblems {
    private static final int FOUND = 302;
    /** Seconds. */
    private static final int AGAIN = 30;

    private final Answers answers;
    private final JsonProblems json;
    private final RoutingContext http;
    private final HttpAuthenticator authenticator;
    private final SignInServer server;

    HttpProblems(
            Answers answers,
            JsonProblems json,
            RoutingContext http,
            HttpAuthenticator authenticator,
            SignInServer server) {
        this.server = server;
        this.answers = answers;
        this.json = json;
        this.http = http;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper({NotFoundException.class, WebApplicationException.class})
    Response web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonProcessingException j) {
            return json.of(j);
        }
        return answers.of(status, "http-" + status, status == 428 ? String.valueOf(e.getMessage()) : "");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answers.of(403, "forbidden", "Your role does not allow this.");
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    Uni<Response> failed(AuthenticationFailedException e) {
        return challenge();
    }

    /** 401 for programs, the way to the sign-in page for people, 499 for scripts of a page whose session has ended. */
    private Uni<Response> challenge() {
        return authenticator
                .getChallenge(http)
                .flatMap(c -> c != null && c.status == FOUND
                        ? server.answers().map(there -> there ? challenged(c) : away())
                        : Uni.createFrom().item(challenged(c)))
                .onFailure(OIDCException.class)
                .recoverWithItem(this::unavailable);
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

    /** The identity server does not answer; whoever is signed in already goes on. */
    @ServerExceptionMapper
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

package org.assay.house.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What HTTP itself refuses, and who may not come in. */
public class HttpProblems {
    private final Answers answers;
    private final JsonProblems json;
    private final Challenges challenges;

    HttpProblems(Answers answers, JsonProblems json, Challenges challenges) {
        this.answers = answers;
        this.json = json;
        this.challenges = challenges;
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
        return challenges.challenge();
    }

    @ServerExceptionMapper
    Uni<Response> failed(AuthenticationFailedException e) {
        return challenges.challenge();
    }

    /** Somebody came back from the sign-in page, and was not let in. */
    @ServerExceptionMapper
    Uni<Response> cameBack(AuthenticationCompletionException e) {
        return challenges.cameBack();
    }

    /** The identity server does not answer; whoever is signed in already goes on. */
    @ServerExceptionMapper
    Response unavailable(OIDCException e) {
        return challenges.unavailable(e);
    }
}

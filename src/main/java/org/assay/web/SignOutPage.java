package org.assay.web;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.assay.access.SigningOut;
import org.assay.house.SignInServer;
import org.assay.house.brake.TooMany;
import org.assay.house.problem.Answers;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Where somebody signs out: by sending a form, so that no link and no picture of another site does it. The session ends here
 * and at once, for every copy of its cookie; then the browser is led to the sign-in server, to end its part.
 */
@Path("/sign-out")
@PermitAll
public class SignOutPage {
    private static final String PUBLIC = "register";
    private static final String SESSION = "q_session";
    private static final String METADATA = "configuration-metadata";

    @CheckedTemplate(basePath = "signOut")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(String next, boolean away);
    }

    private final CurrentIdentityAssociation asking;
    private final OidcSession session;
    private final SigningOut signingOut;
    private final Answers answers;
    private final SignInServer server;

    SignOutPage(
            CurrentIdentityAssociation asking,
            OidcSession session,
            SigningOut signingOut,
            Answers answers,
            SignInServer server) {
        this.server = server;
        this.asking = asking;
        this.session = session;
        this.signingOut = signingOut;
        this.answers = answers;
    }

    @POST
    public Response signOut(@Context UriInfo here, @Context HttpHeaders sent) {
        URI register = here.getBaseUri().resolve(PUBLIC);
        NewCookie[] gone = gone(sent, "https".equals(register.getScheme()));
        SecurityIdentity identity;
        try {
            identity = asking.getDeferredIdentity().await().indefinitely();
        } catch (RuntimeException e) {
            return switch (Outcome.of(e)) {
                case NOBODY -> Response.seeOther(register).cookie(gone).build();
                case AWAY -> notYet();
                case FAILED -> throw e;
            };
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Response.seeOther(register).cookie(gone).build();
        }
        signingOut.end(identity);
        session.logout().await().indefinitely();
        boolean away = !server.answers().await().indefinitely();
        String next = elsewhere(identity, token, register);
        Response.ResponseBuilder answer = Response.ok(
                        Templates.page(next, away).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .cookie(gone);
        if (!away) {
            answer.header("Refresh", "0; url=" + next); // a form of ours may lead to our own pages alone
        }
        return answer.build();
    }

    /** What it means that whoever sends this could not be looked at. */
    enum Outcome {
        /** The session has ended already, or never was one: there is nothing to end but its cookies. */
        NOBODY,
        /** The sign-in server could not be asked, so the session may go on: its cookies are left, to end it by. */
        AWAY,
        /** Anything else, which is no answer to whether somebody is signed in. */
        FAILED;

        static Outcome of(RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof IOException || t instanceof TimeoutException || t instanceof TooMany) {
                    return t instanceof TooMany ? FAILED : AWAY;
                }
            }
            return e instanceof AuthenticationException || e instanceof UnauthorizedException
                    ? NOBODY
                    : e instanceof OIDCException ? AWAY : FAILED;
        }
    }

    private Response notYet() {
        return Response.fromResponse(answers.of(
                        503,
                        "sign-in-unavailable",
                        "You are not signed out yet: the sign-in server cannot be asked at the moment. Send this again in a"
                                + " moment, and do not leave this device to others before it says that you are signed out.",
                        Map.of()))
                .header(HttpHeaders.RETRY_AFTER, TooMany.AGAIN)
                .build();
    }

    /** Cookies of the session end in the browser, whatever is known of it and in however many pieces it came. */
    private static NewCookie[] gone(HttpHeaders sent, boolean secure) {
        return sent.getCookies().keySet().stream()
                .filter(name -> name.startsWith(SESSION))
                .map(name -> new NewCookie.Builder(name)
                        .value("")
                        .path("/")
                        .maxAge(0)
                        .httpOnly(true)
                        .secure(secure)
                        .build())
                .toArray(NewCookie[]::new);
    }

    private static String elsewhere(SecurityIdentity identity, JsonWebToken token, URI register) {
        OidcConfigurationMetadata server = identity.getAttribute(METADATA);
        if (server == null || server.getEndSessionUri() == null) {
            return register.toString();
        }
        return server.getEndSessionUri() + "?id_token_hint=" + encoded(token.getRawToken())
                + "&post_logout_redirect_uri=" + encoded(register.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.assay.web;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.assay.access.SigningOut;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs out: by sending a form, so that no link and no picture of another site does it. The session ends here
 * and at once, for every copy of its cookie; then the browser is led to the sign-in server, to end its part.
 */
@Path("/sign-out")
@PermitAll
public class SignOutPage {
    private static final String PUBLIC = "register";
    private static final String METADATA = "configuration-metadata";

    @CheckedTemplate(basePath = "signOut")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(String next);
    }

    private final CurrentIdentityAssociation asking;
    private final OidcSession session;
    private final SigningOut signingOut;

    SignOutPage(CurrentIdentityAssociation asking, OidcSession session, SigningOut signingOut) {
        this.asking = asking;
        this.session = session;
        this.signingOut = signingOut;
    }

    @POST
    public Response signOut(@Context UriInfo here) {
        SecurityIdentity identity = whoever();
        URI register = here.getBaseUri().resolve(PUBLIC);
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Response.seeOther(register).build();
        }
        signingOut.end(identity);
        session.logout().await().indefinitely();
        String next = elsewhere(identity, token, register);
        return Response.ok(Templates.page(next).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Refresh", "0; url=" + next) // a form of ours may lead to our own pages alone
                .build();
    }

    /** Nobody, where the session has ended already or cannot be looked at: then there is nothing to end. */
    private @Nullable SecurityIdentity whoever() {
        try {
            SecurityIdentity identity = asking.getDeferredIdentity().await().indefinitely();
            return identity.isAnonymous() ? null : identity;
        } catch (RuntimeException _) {
            return null;
        }
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

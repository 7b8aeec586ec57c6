package org.assay.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Redirect;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.assay.access.FreshSignIn;
import org.assay.access.Role;
import org.assay.access.SignedOut;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where somebody who decides and whose sign-in is too old shows once more who she is, and is led back to what she had typed. The
 * session ends here, so that the identity server is asked, and it is told to ask her.
 */
@Path("/certifications/{id}/decision/{verb}/" + SignInAgain.AGAIN)
@RolesAllowed({Role.DECISION_MAKER, Role.LEAD_AUDITOR})
public class SignInAgain {
    static final String AGAIN = "sign-in";

    private final FreshSignIn signIn;
    private final OidcSession session;

    SignInAgain(FreshSignIn signIn, OidcSession session) {
        this.signIn = signIn;
        this.session = session;
    }

    @GET
    public Uni<Response> again(@RestPath UUID id, @RestPath String verb) {
        String page = Places.file(id) + "/decision/" + DecisionPage.verb(verb).path();
        return signIn.isFresh()
                ? Uni.createFrom().item(to(page))
                : session.logout().map(_ -> to(page + "/" + AGAIN));
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }

    /** What the identity server is told where somebody is to sign in again, whoever is signed in there. */
    @ApplicationScoped
    @Unremovable
    @Redirect(Redirect.Location.OIDC_AUTHORIZATION)
    static class Asking implements OidcRedirectFilter {
        private final FreshSignIn signIn;

        Asking(FreshSignIn signIn) {
            this.signIn = signIn;
        }

        @Override
        public void filter(OidcRedirectContext context) {
            if (SignedOut.met(context.routingContext())) {
                context.additionalQueryParams().set("prompt", "login");
            }
            if (context.routingContext().normalizedPath().endsWith("/" + AGAIN)) {
                context.additionalQueryParams()
                        .set("prompt", "login")
                        .set("max_age", String.valueOf(signIn.limit().toSeconds()));
                signIn.level().ifPresent(l -> context.additionalQueryParams().set("acr_values", l));
            }
        }
    }
}

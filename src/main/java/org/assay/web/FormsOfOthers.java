package org.assay.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotYours;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Whoever signed in in another window of the same browser sends no form that somebody else has opened: a page says whose it
 * is, and what was typed stays in it. It protects nobody; rights are looked at where they always are.
 */
public class FormsOfOthers {
    /** Whose form it is, by the number of the person that its page was shown to; absent where a page has no script. */
    private static final String WHOSE = "Form-Of";

    private final SecurityIdentity identity;
    private final WhoIsAsking who;

    FormsOfOthers(SecurityIdentity identity, WhoIsAsking who) {
        this.identity = identity;
        this.who = who;
    }

    @ServerRequestFilter
    public void look(ContainerRequestContext request) {
        String whose = request.getHeaderString(WHOSE);
        if (whose == null || whose.isEmpty() || identity.isAnonymous()) {
            return;
        }
        if (!whose.equals(who.get().person().id().toString())) {
            throw new NotYours("You are signed in here as " + who.get().name()
                    + " now, and somebody else has opened this form. What was typed stays in it: sign in as that person in"
                    + " a new tab, then send it once more.");
        }
    }
}

package org.assay.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.access.Role;
import org.assay.desk.NotYours;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Whoever sells opens of a file, by page and by API, what an offer rests on and nothing of audits and decisions, as whoever
 * audits or decides reads no price (ISO/IEC 17021-1, 8.4.1).
 */
public class SellersReadOffers {
    private static final Pattern OF_A_FILE = Pattern.compile("(?:/api/v1)?/certifications/[0-9a-fA-F-]{36}(/.*)?");
    private static final Pattern OF_AN_OFFER =
            Pattern.compile("/?|/(quotes|agreements?|audit-time|papers)(/.*)?|/deeds|/(deeds|drafts)/send-quote(/.*)?");

    private final SecurityIdentity identity;

    SellersReadOffers(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        Matcher file = OF_A_FILE.matcher(request.getUriInfo().getPath());
        if (file.matches()
                && identity.hasRole(Role.COMMERCIAL)
                && file.group(1) != null
                && !OF_AN_OFFER.matcher(file.group(1)).matches()) {
            throw new NotYours("Whoever sells reads nothing of audits and decisions.");
        }
    }
}

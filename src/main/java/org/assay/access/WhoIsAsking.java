package org.assay.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.assay.house.BodyCalendar;
import org.assay.register.Viewer;
import org.assay.register.people.BothSides;
import org.assay.register.people.SignIns;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * From a token to a person. Roles are believed from the access token; the person and her clients are looked up in the
 * register and never believed from a claim.
 */
@RequestScoped
public class WhoIsAsking {
    /** Roles of the certification body, and of whoever assesses it. */
    static final Set<String> STAFF = Set.of(
            Role.LEAD_AUDITOR,
            Role.DECISION_MAKER,
            Role.ADMINISTRATOR,
            Role.PROGRAMME_MANAGER,
            Role.AUDITOR,
            Role.TECHNICAL_EXPERT,
            Role.TECHNICAL_REVIEWER,
            Role.IMPARTIALITY_OFFICER,
            Role.ASSESSOR,
            Role.COMMERCIAL);

    /** Roles beside which nobody knows a price: who audits, reviews, decides, or determines audit time. */
    private static final Set<String> JUDGING = Set.of(
            Role.LEAD_AUDITOR,
            Role.DECISION_MAKER,
            Role.PROGRAMME_MANAGER,
            Role.AUDITOR,
            Role.TECHNICAL_EXPERT,
            Role.TECHNICAL_REVIEWER,
            Role.IMPARTIALITY_OFFICER,
            Role.ASSESSOR);

    private static final Logger LOG = Logger.getLogger(WhoIsAsking.class);

    private final SecurityIdentity identity;
    private final SignIns signIns;
    private final BodyCalendar calendar;
    private final BothSides sides;
    private final RoutingContext http;
    private final NeedsToKnow needToKnow;
    private @Nullable Acting acting;

    WhoIsAsking(
            SecurityIdentity identity,
            SignIns signIns,
            BodyCalendar calendar,
            BothSides sides,
            RoutingContext http,
            NeedsToKnow needToKnow) {
        this.http = http;
        this.needToKnow = needToKnow;
        this.sides = sides;
        this.identity = identity;
        this.signIns = signIns;
        this.calendar = calendar;
    }

    /** The person behind this request. Refuses a session that was signed out of, a sign-in that is not linked, one of both sides, and one of who knows prices and judges. */
    public Acting get() {
        Acting known = acting;
        if (known == null) {
            known = lookUp();
            acting = known;
        }
        return known;
    }

    private Acting lookUp() {
        String subject = identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
        if (subject == null) {
            throw new NotLinked("an unnamed sign-in");
        }
        boolean staff = identity.getRoles().stream().anyMatch(STAFF::contains);
        if (staff && identity.getRoles().contains(Role.CLIENT)) {
            throw bothSides(subject);
        }
        SignIns.Known known = signIns.of(subject, calendar.today(), SessionAtHand.of(identity))
                .orElseThrow(() -> new NotLinked(subject));
        if (known.ended()) {
            throw new SignedOut(http);
        }
        if (staff && !known.clients().isEmpty()) {
            throw bothSides(subject);
        }
        boolean judging = identity.getRoles().stream().anyMatch(JUDGING::contains);
        boolean prices = identity.getRoles().contains(Role.COMMERCIAL);
        if (prices && (judging || known.judges())) {
            throw new KnowsPrices("You audit, review, decide or determine audit time");
        }
        if (judging && known.prices()) {
            throw new KnowsPrices("You have had prices before your eyes");
        }
        Viewer viewer =
                staff ? needToKnow.viewer(known.person(), identity.getRoles()) : new Viewer.Client(known.clients());
        return new Acting(known.person(), known.name(), identity.getRoles(), viewer);
    }

    /** The log names nobody; administrators are shown who it is. */
    private TwoHats bothSides(String subject) {
        LOG.warn("A sign-in with a role of the body acts for a client as well, and was refused");
        sides.note(subject, identity.getPrincipal().getName(), calendar.today());
        return new TwoHats();
    }
}

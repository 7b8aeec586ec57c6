package org.assay.house.problem;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.access.Role;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the log, in category {@code assay.refused}, what was refused to somebody: which operation, in which roles, and why. It
 * names nobody, no address and no file; the id of the request leads to the rest.
 */
@ApplicationScoped
public class Refusals {
    static final String CATEGORY = "assay.refused";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    /** Parts of our own paths; whatever else stands in one is somebody's. */
    private static final Pattern OURS = Pattern.compile("[a-z]{1,20}(?:-[a-z]{1,20}){0,4}|v1|");
    /** Behind these stands a name, which may be written as our own parts are. */
    private static final Set<String> BEFORE_NAMES = Set.of("sign-ins", "verify");

    private static final Set<String> ROLES = Set.of(
            Role.CLIENT,
            Role.LEAD_AUDITOR,
            Role.DECISION_MAKER,
            Role.ADMINISTRATOR,
            Role.PROGRAMME_MANAGER,
            Role.AUDITOR,
            Role.TECHNICAL_EXPERT,
            Role.TECHNICAL_REVIEWER,
            Role.IMPARTIALITY_OFFICER,
            Role.COMMERCIAL,
            Role.ASSESSOR);

    /** A request of somebody with these roles was refused. */
    static void note(RoutingContext http, String code, Collection<String> roles) {
        LOG.infof("refused %s %s roles=%s", code, operation(http), new TreeSet<>(known(roles)));
    }

    void signInFailed(@Observes AuthenticationFailureEvent event) {
        if (event.getAuthenticationFailure() instanceof AuthenticationRedirectException) {
            return; // a way, and no failure
        }
        RoutingContext http = (RoutingContext) event.getEventProperties().get(RoutingContext.class.getName());
        LOG.infof(
                "refused sign-in %s %s", kinds(event.getAuthenticationFailure()), http == null ? "" : operation(http));
    }

    /** What it is of, and what lies under it: their messages could name somebody. */
    private static String kinds(@Nullable Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : "/").append(t.getClass().getSimpleName());
        }
        return kinds.toString();
    }

    private static List<String> known(Collection<String> roles) {
        return roles.stream().filter(ROLES::contains).toList();
    }

    /** The roles that an identity has, as far as they are ours. */
    static Collection<String> roles(@Nullable SecurityIdentity identity) {
        return identity == null ? Set.of() : identity.getRoles();
    }

    /** The method and the path, without what stands in it of others. */
    static String operation(RoutingContext http) {
        String path = http.request().path();
        return http.request().method() + " " + (path == null ? "" : ours(path));
    }

    static String ours(String path) {
        String[] parts = path.split("/", -1);
        String[] told = Arrays.copyOf(parts, parts.length);
        for (int i = 0; i < parts.length; i++) {
            boolean name = i > 0 && BEFORE_NAMES.contains(parts[i - 1]);
            if (name || !OURS.matcher(parts[i]).matches()) {
                told[i] = "{}";
            }
        }
        return Arrays.stream(told).collect(Collectors.joining("/"));
    }
}

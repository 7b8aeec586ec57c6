package org.assay.web;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Once a session has ended, htmx is answered 499 instead of a redirect that the browser would follow unseen. */
@ApplicationScoped
public class HtmxRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().getHeader("HX-Request") != null;
    }
}

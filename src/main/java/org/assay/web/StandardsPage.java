package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.assay.access.WhoIsAsking;
import org.assay.standard.Catalogue;
import org.assay.standard.Crosswalks;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The standard to leaf through: clauses, controls, and other frameworks that speak of the same. */
@Path("/standards")
@Authenticated
public class StandardsPage {
    @CheckedTemplate(basePath = "standards")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(StandardsListing listing, Crosswalks crosswalks);

        static native TemplateInstance found(StandardsListing listing);
    }

    private final Catalogue catalogue;
    private final WhoIsAsking who;

    StandardsPage(Catalogue catalogue, WhoIsAsking who) {
        this.who = who;
        this.catalogue = catalogue;
    }

    /** The whole page; for htmx what was found alone. */
    @GET
    public Response show(@RestQuery @Nullable String q, @RestHeader("HX-Request") @Nullable String htmx) {
        who.get();
        StandardsListing listing = StandardsListing.of(catalogue, Asked.words(q));
        return Html.ok(htmx == null ? Templates.page(listing, catalogue.crosswalks()) : Templates.found(listing));
    }
}

package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.quote.QuotesInView;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for whoever makes offers, over all files. */
@Path("/api/v1/quotes")
@Tag(name = "quotes")
@RolesAllowed(Role.COMMERCIAL)
public class QuotesApi {
    private final WhoIsAsking who;
    private final QuotesInView quotes;

    QuotesApi(WhoIsAsking who, QuotesInView quotes) {
        this.who = who;
        this.quotes = quotes;
    }

    /** Files whose audit time is determined, with where their offer stands; what waits comes first. */
    @GET
    public List<QuotesInView.Line> list() {
        return quotes.all(who.get());
    }
}

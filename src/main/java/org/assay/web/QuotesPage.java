package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.quote.QuotesInView;

/** The first page of whoever makes offers: what is to be drawn up and sent, and what ends soon. */
@Path("/quotes")
@RolesAllowed(Role.COMMERCIAL)
public class QuotesPage {
    @CheckedTemplate(basePath = "quotes")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<QuotesInView.Line> lines);
    }

    private final WhoIsAsking who;
    private final QuotesInView quotes;

    QuotesPage(WhoIsAsking who, QuotesInView quotes) {
        this.who = who;
        this.quotes = quotes;
    }

    @GET
    public Response show() {
        return Html.ok(Templates.list(quotes.all(who.get())));
    }
}

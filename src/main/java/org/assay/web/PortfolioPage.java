package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.portfolio.Column;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.desk.portfolio.PortfoliosInView;
import org.assay.desk.portfolio.Table;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Certifications that ran before this register did: what was handed in, and what became of it. */
@Path("/portfolios")
@RolesAllowed({Role.PROGRAMME_MANAGER, Role.DECISION_MAKER, Role.ADMINISTRATOR, Role.IMPARTIALITY_OFFICER, Role.ASSESSOR
})
public class PortfolioPage {
    @CheckedTemplate(basePath = "portfolio")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<PortfoliosInView.Listed> portfolios, ListAsked asked, boolean mayHandIn);

        static native TemplateInstance page(PortfoliosInView.Told told, @Nullable String doubt, PortfolioRows listed);
    }

    private final WhoIsAsking who;
    private final PortfoliosInView portfolios;
    private final RememberedLists lists;

    PortfolioPage(WhoIsAsking who, PortfoliosInView portfolios, RememberedLists lists) {
        this.lists = lists;
        this.who = who;
        this.portfolios = portfolios;
    }

    @GET
    public Response list() {
        ListAsked asked = lists.of("portfolios", "-day", PortfolioRows.PORTFOLIOS);
        return Html.ok(Templates.list(
                PortfolioRows.ordered(portfolios.all(who.get()), asked),
                asked,
                PortfolioDeed.HAND_IN.isFor(who.get())));
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery @Nullable String read) {
        String doubt = read == null || !read.matches("[A-Za-z0-9-]{1,20}") ? null : HandedInFile.doubt(read);
        PortfoliosInView.Told told = portfolios.of(who.get(), id);
        ListAsked asked = lists.of("portfolio", "number", PortfolioRows.COLUMNS, "standing");
        return Html.ok(Templates.page(told, doubt, PortfolioRows.of(told, asked)));
    }

    @GET
    @Path("{id}/papers.pdf")
    public Response papers(@RestPath UUID id) {
        PortfoliosInView.Papers papers = portfolios.papers(who.get(), id);
        return Download.pdf(papers.name(), papers.sha256(), papers.bytes());
    }

    /** The first row of a table, for whoever begins one. */
    @GET
    @Path("columns/{table}.csv")
    @Produces(MediaType.TEXT_PLAIN)
    public Response columns(@RestPath String table) {
        who.get();
        for (Table one : Table.values()) {
            if (one.word().equals(table)) {
                String headings = one.columns().stream().map(Column::heading).collect(Collectors.joining(",")) + "\r\n";
                return Response.ok(headings, "text/csv; charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"" + one.word() + ".csv\"")
                        .build();
            }
        }
        throw new NotThere();
    }
}

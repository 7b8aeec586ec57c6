package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.portfolio.Column;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.desk.portfolio.PortfoliosInView;
import org.assay.desk.portfolio.Table;
import org.assay.house.Download;
import org.jboss.resteasy.reactive.RestPath;

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

        static native TemplateInstance page(PortfoliosInView.Told told, PortfolioRows listed);
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
    public Response show(@RestPath UUID id) {
        PortfoliosInView.Told told = portfolios.of(who.get(), id);
        ListAsked asked = lists.of("portfolio", "number", PortfolioRows.COLUMNS, "standing");
        return Html.ok(Templates.page(told, PortfolioRows.of(told, asked)));
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
    public Response columns(@RestPath String table) {
        who.get();
        Table one = table(table);
        return Download.csv(
                one.word() + ".csv",
                one.columns().stream().map(Column::heading).collect(Collectors.joining(",")) + "\r\n");
    }

    /** The same as a workbook, in which codes are chosen. */
    @GET
    @Path("columns/{table}.xlsx")
    public Response workbook(@RestPath String table) {
        who.get();
        Table one = table(table);
        return Download.workbook(one.word() + ".xlsx", one.workbook());
    }

    private static Table table(String word) {
        return Arrays.stream(Table.values())
                .filter(t -> t.word().equals(word))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}

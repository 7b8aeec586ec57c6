package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.CertificationsInView;
import org.assay.desk.certification.DueInView;
import org.assay.desk.certification.DueTold;
import org.assay.desk.certification.FiguresInView;
import org.assay.desk.certification.Standings;
import org.assay.desk.client.EnquiriesThatWait;
import org.assay.desk.client.OurPeople;
import org.assay.desk.decision.OpenDecisions;
import org.assay.desk.deed.FirstPageOfAClient;
import org.assay.desk.deed.WaitingForMe;
import org.assay.desk.portfolio.PortfoliosThatWait;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The first page: what waits, and the files in view. */
@Path("/")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR,
    Role.COMMERCIAL,
    Role.CLIENT
})
public class DashboardPage {
    private static final int FILES = 25;
    private static final int DUE = 8;

    /**
     * A page of files, as it is listed.
     *
     * @param show which files are listed; null for all
     * @param from how many were shown before
     */
    public record Listing(
            CertificationsInView.Page page,
            ListAsked asked,
            @Nullable Standings show,
            int from) {
        public String q() {
            return asked.get("q");
        }

        /** Where the next rows are. */
        public String more() {
            return asked.from(from + FILES);
        }

        public List<Standings> shows() {
            return List.of(Standings.values());
        }

        public boolean showing(Standings one) {
            return one == show;
        }

        /** The files of the page whose certificate is in force and drawn up. */
        public List<CertificationsInView.Listed> certified() {
            return page.files().stream().filter(f -> f.paper() != null).toList();
        }
    }

    @CheckedTemplate(basePath = "dashboard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance body(
                Listing listing,
                FiguresInView.Told figures,
                List<OpenDecisions.Open> waiting,
                List<WaitingForMe.Waiting> mine,
                List<DueTold> due,
                EnquiriesThatWait.Told enquiries,
                PortfoliosThatWait.Told portfolios);

        static native TemplateInstance client(
                Listing listing, List<WaitingForMe.Waiting> mine, List<OurPeople.Group> people);

        static native TemplateInstance files(Listing listing);

        static native TemplateInstance rows(Listing listing);
    }

    private final WhoIsAsking who;
    private final CertificationsInView certifications;
    private final FiguresInView figures;
    private final OpenDecisions decisions;
    private final WaitingForMe mine;
    private final DueInView due;
    private final FirstPageOfAClient ofAClient;
    private final RememberedLists lists;
    private final EnquiriesThatWait enquiries;
    private final PortfoliosThatWait portfolios;
    private final Visitor visitor;

    DashboardPage(
            WhoIsAsking who,
            CertificationsInView certifications,
            FiguresInView figures,
            OpenDecisions decisions,
            WaitingForMe mine,
            DueInView due,
            FirstPageOfAClient ofAClient,
            RememberedLists lists,
            EnquiriesThatWait enquiries,
            PortfoliosThatWait portfolios,
            Visitor visitor) {
        this.portfolios = portfolios;
        this.enquiries = enquiries;
        this.visitor = visitor;
        this.ofAClient = ofAClient;
        this.lists = lists;
        this.who = who;
        this.certifications = certifications;
        this.figures = figures;
        this.decisions = decisions;
        this.mine = mine;
        this.due = due;
    }

    /** The whole page; for htmx the files alone, or their next rows. */
    @GET
    public Response show(@RestQuery @Nullable String from, @RestHeader("HX-Request") @Nullable String htmx) {
        Acting acting = who.get();
        ListAsked asked = lists.of("files", "-file", List.of("file", "client", "certificate"), "show");
        int first = Asked.rows(from);
        if (htmx == null && acting.is(Role.COMMERCIAL) && !acting.is(Role.ADMINISTRATOR)) {
            return Response.seeOther(URI.create("/quotes")).build();
        }
        if (htmx == null && !acting.ofTheBody()) {
            FirstPageOfAClient.Told told = ofAClient.of(acting, asked.get("q"), asked.order(first, FILES));
            return Html.ok(
                    Templates.client(new Listing(told.files(), asked, null, first), told.waiting(), told.people()));
        }
        Standings shown = acting.ofTheBody() ? Asked.choice(asked.get("show"), Standings.values()) : null;
        Listing listing = new Listing(
                certifications.page(acting, asked.get("q"), shown, asked.order(first, FILES)), asked, shown, first);
        if (htmx != null) {
            return Html.ok(first == 0 ? Templates.files(listing) : Templates.rows(listing));
        }
        return Html.ok(Templates.body(
                listing,
                figures.of(acting),
                acting.is(Role.DECISION_MAKER) ? List.of() : decisions.inView(acting),
                mine.of(acting),
                due.next(acting, DUE),
                visitor.isLettingIn() ? enquiries.of(acting) : EnquiriesThatWait.Told.NONE,
                portfolios.of(acting)));
    }
}

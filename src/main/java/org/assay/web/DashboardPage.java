package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certification.CertificationsInView;
import org.assay.desk.certification.DueInView;
import org.assay.desk.certification.DueTold;
import org.assay.desk.certification.FiguresInView;
import org.assay.desk.decision.OpenDecisions;
import org.assay.desk.deed.WaitingForMe;
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
    Role.CLIENT
})
public class DashboardPage {
    private static final int FILES = 25;
    private static final int DUE = 8;

    /**
     * A page of files, as it is listed.
     *
     * @param q what was searched for
     * @param first whether it is the first page
     */
    public record Listing(CertificationsInView.Page page, String q, boolean first) {}

    @CheckedTemplate(basePath = "dashboard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance body(
                Listing listing,
                FiguresInView.Told figures,
                List<OpenDecisions.Open> waiting,
                List<WaitingForMe.Waiting> mine,
                List<DueTold> due);

        static native TemplateInstance client(Listing listing, List<WaitingForMe.Waiting> mine);

        static native TemplateInstance files(Listing listing);

        static native TemplateInstance rows(Listing listing);
    }

    private final WhoIsAsking who;
    private final CertificationsInView certifications;
    private final FiguresInView figures;
    private final OpenDecisions decisions;
    private final WaitingForMe mine;
    private final DueInView due;

    DashboardPage(
            WhoIsAsking who,
            CertificationsInView certifications,
            FiguresInView figures,
            OpenDecisions decisions,
            WaitingForMe mine,
            DueInView due) {
        this.who = who;
        this.certifications = certifications;
        this.figures = figures;
        this.decisions = decisions;
        this.mine = mine;
        this.due = due;
    }

    /** The whole page; for htmx the files alone, or their next rows. */
    @GET
    public Response show(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String after,
            @RestHeader("HX-Request") @Nullable String htmx) {
        Acting acting = who.get();
        Listing listing = listing(acting, Asked.words(q), Asked.id(after).orElse(null));
        if (htmx != null) {
            return Html.ok(listing.first() ? Templates.files(listing) : Templates.rows(listing));
        }
        return Html.ok(
                acting.ofTheBody()
                        ? Templates.body(
                                listing,
                                figures.of(acting),
                                acting.is(Role.DECISION_MAKER) ? List.of() : decisions.inView(acting),
                                mine.of(acting),
                                due.next(acting, DUE))
                        : Templates.client(listing, mine.of(acting)));
    }

    private Listing listing(Acting acting, String q, @Nullable UUID after) {
        return new Listing(certifications.page(acting, q, after, FILES), q, after == null);
    }
}

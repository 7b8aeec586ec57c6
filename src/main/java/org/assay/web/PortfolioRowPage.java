package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.portfolio.BringingForward;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.desk.portfolio.PortfoliosInView;
import org.assay.desk.portfolio.Running;
import org.assay.rule.Rule;
import org.jboss.resteasy.reactive.RestPath;

/** One row of a portfolio, fact by fact, to be read beside its source; and where it is signed or returned. */
@Path("/portfolios/{id}/rows/{number}")
@RolesAllowed({Role.PROGRAMME_MANAGER, Role.DECISION_MAKER, Role.ADMINISTRATOR, Role.IMPARTIALITY_OFFICER, Role.ASSESSOR
})
public class PortfolioRowPage {
    /** What the page shows. */
    public record Sheet(
            PortfoliosInView.Told told,
            PortfoliosInView.Row row,
            boolean maySign,
            boolean mayReturn,
            boolean handedInByHer,
            Typed typed) {
        public List<RunningTold.Fact> facts() {
            return RunningTold.facts(row.content());
        }

        public Running content() {
            return row.content();
        }

        public String address() {
            return "/portfolios/" + told.id() + "/rows/" + row.number();
        }

        public boolean waits() {
            return row.waits();
        }

        /** What a rule that allows it is departed from for, once it was refused. */
        public List<Rule> waivable() {
            return DeedPage.waivable(BringingForward.FOR_A_REASON, typed);
        }
    }

    @CheckedTemplate(basePath = "portfolio")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance row(Sheet sheet);

        static native TemplateInstance rowSheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final PortfoliosInView portfolios;
    private final BringingForward bringing;
    private final Sending sending;

    PortfolioRowPage(WhoIsAsking who, PortfoliosInView portfolios, BringingForward bringing, Sending sending) {
        this.who = who;
        this.portfolios = portfolios;
        this.bringing = bringing;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath int number) {
        return sending.show(200, form(id, number), Typed.nothing(Map.of()));
    }

    @POST
    @Path("signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath UUID id, @RestPath int number, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new BringingForward.Signature(typed.get("seen"), typed.below("waivers"));
        return sending.send(
                form(id, number),
                typed,
                in,
                key -> bringing.sign(who.get(), key, aim(id, number, typed), in),
                place(id, number),
                Places::recorded);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@RestPath UUID id, @RestPath int number, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new BringingForward.Returned(typed.get("reason"));
        return sending.send(
                form(id, number),
                typed,
                in,
                key -> bringing.giveBack(who.get(), key, aim(id, number, typed), in),
                place(id, number),
                portfolio -> "/portfolios/" + portfolio);
    }

    private static BringingForward.Aim aim(UUID id, int number, Typed typed) {
        return new BringingForward.Aim(id, number, typed.version());
    }

    private static String place(UUID id, int number) {
        return "/portfolios/" + id + "/rows/" + number;
    }

    private Sending.Form form(UUID id, int number) {
        return Sending.Form.of(
                typed -> {
                    PortfoliosInView.Told told = portfolios.of(who.get(), id);
                    PortfoliosInView.Row row = told.row(number).orElseThrow(NotThere::new);
                    return new Sheet(
                            told,
                            row,
                            PortfolioDeed.BRING_FORWARD.isFor(who.get()),
                            PortfolioDeed.RETURN.isFor(who.get()),
                            told.handedIn().equals(who.get().person().id()),
                            typed);
                },
                Templates::row,
                Templates::rowSheet);
    }
}

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
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Invalid;
import org.assay.desk.certification.AuditResultForm;
import org.assay.desk.certification.EnteringAnAuditResult;
import org.assay.desk.client.Clients;
import org.assay.desk.people.People;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Part;
import org.assay.standard.Standard;

/** Where a lead auditor enters what an initial audit left behind. */
@Path("/certifications/new")
@RolesAllowed(Role.LEAD_AUDITOR)
public class AuditResultPage {
    private static final List<String> MEMBER = List.of("person", "part");
    private static final List<String> RAISED = List.of("grade", "standing", "requirement", "statement");

    /** What the page shows: what there is to choose from, and rows to fill in. */
    public record Sheet(
            List<Clients.Listed> clients, List<People.Named> people, List<Row> team, List<Row> findings, Typed typed) {
        public Standard[] standards() {
            return Standard.values();
        }

        public Part[] parts() {
            return Part.values();
        }

        public Grade[] grades() {
            return Grade.values();
        }

        /** Where a finding may stand when it is entered; verifying is a step of its own. */
        public List<FindingStanding> standings() {
            return List.of(FindingStanding.RAISED, FindingStanding.PLAN_ACCEPTED);
        }
    }

    @CheckedTemplate(basePath = "result")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final Clients clients;
    private final People people;
    private final EnteringAnAuditResult entering;
    private final Sending sending;

    AuditResultPage(WhoIsAsking who, Clients clients, People people, EnteringAnAuditResult entering, Sending sending) {
        this.who = who;
        this.clients = clients;
        this.people = people;
        this.entering = entering;
        this.sending = sending;
    }

    @GET
    public Response show() {
        return sending.show(200, form(new Rows("team", 4), new Rows("findings", 2)), Typed.nothing(Map.of()));
    }

    /** Enters the result; with {@code more}, only shows the form again with one more row. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String sent) {
        Map<String, String> form = FormBody.read(sent);
        Rows team = Rows.sent("team", MEMBER, form);
        Rows findings = Rows.sent("findings", RAISED, form);
        Typed typed = Typed.sent(form);
        if (!typed.get("more").isEmpty()) {
            Sending.Form longer = form(team.longer(typed.get("more")), findings.longer(typed.get("more")));
            return sending.show(200, longer, typed);
        }
        AuditResultForm in = read(typed, team, findings);
        if (!typed.isFine()) {
            lookAtTheRest(in, typed);
        }
        return sending.send(
                form(team, findings),
                typed,
                in,
                key -> entering.enter(who.get(), key, in),
                "/certifications/new",
                Places::recorded);
    }

    /** So that everything wrong is said at once, although something could not be read. */
    private void lookAtTheRest(AuditResultForm in, Typed typed) {
        try {
            entering.check(in);
        } catch (Invalid invalid) {
            typed.complain(invalid);
        }
    }

    @SuppressWarnings("NullAway") // what is missing is found by the act
    private static AuditResultForm read(Typed typed, Rows team, Rows findings) {
        return new AuditResultForm(
                typed.id("client"),
                typed.choice("standard", Standard.values()),
                typed.get("scope"),
                typed.words("agreementReference"),
                typed.day("agreementSignedOn", "the day on which the agreement was signed"),
                typed.day("lastDayOfStage2", "the last day of Stage 2"),
                team.filled(typed).stream()
                        .map(r -> new AuditResultForm.Member(
                                typed.id(r.field("person")), typed.choice(r.field("part"), Part.values())))
                        .toList(),
                findings.filled(typed).stream()
                        .map(r -> new AuditResultForm.Raised(
                                typed.choice(r.field("grade"), Grade.values()),
                                typed.choice(r.field("standing"), FindingStanding.values()),
                                typed.get(r.field("requirement")),
                                typed.get(r.field("statement"))))
                        .toList());
    }

    private Sending.Form form(Rows team, Rows findings) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(sheet(typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(sheet(typed));
            }

            private Sheet sheet(Typed typed) {
                return new Sheet(
                        clients.inView(who.get()), people.ofTheBody(who.get()), team.all(), findings.all(), typed);
            }
        };
    }
}

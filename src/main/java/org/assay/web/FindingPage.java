package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Aim;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.WorkOnAFile;
import org.assay.desk.finding.DealingWithAFinding;
import org.assay.desk.finding.FindingDeed;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.FindingMove;
import org.jboss.resteasy.reactive.RestPath;

/** Where a lead auditor accepts the plan for a finding, or verifies what was done about it. */
@Path("/certifications/{id}/findings/{finding}/{deed}")
@RolesAllowed(Role.LEAD_AUDITOR)
public class FindingPage {
    /**
     * What the page shows.
     *
     * @param offered whether the table offers this move now
     */
    public record Sheet(
            ACertification.Told told,
            ACertification.FindingTold finding,
            FindingMove move,
            boolean offered,
            Typed typed) {
        public String address() {
            return Places.file(told.id()) + "/findings/" + finding.id() + "/" + Spoken.path(move);
        }
    }

    @CheckedTemplate(basePath = "finding")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final WorkOnAFile work;
    private final DealingWithAFinding dealing;
    private final BodyCalendar calendar;
    private final Sending sending;

    FindingPage(
            WhoIsAsking who,
            ACertification certification,
            WorkOnAFile work,
            DealingWithAFinding dealing,
            BodyCalendar calendar,
            Sending sending) {
        this.who = who;
        this.certification = certification;
        this.work = work;
        this.dealing = dealing;
        this.calendar = calendar;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID finding, @RestPath String deed) {
        Typed proposed = Typed.nothing(Map.of("on", calendar.today().toString()));
        return sending.show(200, form(id, finding, move(deed)), proposed);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath UUID id, @RestPath UUID finding, @RestPath String deed, String sent) {
        FindingMove move = move(deed);
        Typed typed = Typed.sent(FormBody.read(sent));
        FindingDeed in = new FindingDeed(
                typed.day("on", "the day on which it was done"), typed.get("evidence"), typed.below("waivers"));
        Aim aim = new Aim(id, typed.version());
        return sending.send(
                form(id, finding, move),
                typed,
                in,
                key -> act(move, who.get(), key, aim, finding, in),
                Places.file(id),
                _ -> Places.recorded(id));
    }

    private Outcome act(FindingMove move, Acting acting, Key key, Aim aim, UUID finding, FindingDeed in) {
        return switch (move) {
            case ACCEPT_PLAN -> dealing.acceptPlan(acting, key, aim, finding, in);
            case VERIFY -> dealing.verify(acting, key, aim, finding, in);
        };
    }

    private Sending.Form form(UUID id, UUID finding, FindingMove move) {
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
                ACertification.Told told = certification.of(who.get(), id);
                ACertification.FindingTold about = told.findings().stream()
                        .filter(f -> f.id().equals(finding))
                        .findFirst()
                        .orElseThrow(NotThere::new);
                boolean offered = work.of(who.get(), id).about(finding).contains(move);
                return new Sheet(told, about, move, offered, typed);
            }
        };
    }

    private static FindingMove move(String path) {
        return Arrays.stream(FindingMove.values())
                .filter(m -> Spoken.path(m).equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}

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
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.desk.certification.ACertification;
import org.assay.desk.deed.SettingARequestAside;
import org.jboss.resteasy.reactive.RestPath;

/** Where a decision maker puts a request away without deciding. */
@Path("/certifications/{id}/decision-request/{decision}/setting-aside")
@RolesAllowed(Role.DECISION_MAKER)
public class SettingAsidePage {
    /** What the page shows. */
    public record Sheet(ACertification.Told told, ACertification.DecisionTold request, Typed typed) {
        public String address() {
            return Places.file(told.id()) + "/decision-request/" + request.id() + "/setting-aside";
        }
    }

    @CheckedTemplate(basePath = "aside")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final SettingARequestAside setting;
    private final Sending sending;

    SettingAsidePage(WhoIsAsking who, ACertification certification, SettingARequestAside setting, Sending sending) {
        this.who = who;
        this.certification = certification;
        this.setting = setting;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID decision) {
        return sending.show(200, form(id, decision), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, @RestPath UUID decision, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        var in = new SettingARequestAside.SettingAside(typed.get("reason"));
        return sending.send(
                form(id, decision),
                typed,
                in,
                key -> setting.setAside(who.get(), key, typed.aim(id), decision, in),
                Places.file(id),
                _ -> Places.recorded(id));
    }

    private Sending.Form form(UUID id, UUID decision) {
        return Sending.Form.of(
                typed -> {
                    ACertification.Told told = certification.of(who.get(), id);
                    return told.decisions().stream()
                            .filter(d -> d.id().equals(decision))
                            .findFirst()
                            .map(d -> new Sheet(told, d, typed))
                            .orElseThrow(NotThere::new);
                },
                Templates::page,
                Templates::sheet);
    }
}

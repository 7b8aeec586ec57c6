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
import org.assay.desk.deed.SettingARequestAside.SettingAside;
import org.jboss.resteasy.reactive.RestPath;

/** Where a decision maker puts a request away without deciding. */
@Path("/certifications/{id}/decision-request/{decision}/setting-aside")
@RolesAllowed(Role.DECISION_MAKER)
public class SettingAsidePage {
    @CheckedTemplate(basePath = "aside")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(
                OneForm.Sheet sheet, ACertification.Told told, ACertification.DecisionTold request);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final SettingARequestAside setting;
    private final OneForm forms;

    SettingAsidePage(WhoIsAsking who, ACertification certification, SettingARequestAside setting, OneForm forms) {
        this.who = who;
        this.certification = certification;
        this.setting = setting;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id, @RestPath UUID decision) {
        return forms.show(form(id, decision), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, @RestPath UUID decision, String sent) {
        return forms.send(
                form(id, decision),
                sent,
                (key, typed, in) -> setting.setAside(who.get(), key, typed.aim(id), decision, in),
                Places.file(id),
                _ -> Places.recorded(id));
    }

    private OneForm.Of<SettingAside> form(UUID id, UUID decision) {
        ACertification.Told told = certification.of(who.get(), id);
        ACertification.DecisionTold request = told.decisions().stream()
                .filter(d -> d.id().equals(decision))
                .findFirst()
                .orElseThrow(NotThere::new);
        return new OneForm.Of<>(
                SettingAside.class,
                () -> OneForm.Frame.onAFile(
                        told,
                        "Set the request aside",
                        "Nothing is decided by this.",
                        "/decision-request/" + decision + "/setting-aside",
                        "Set the request aside"),
                sheet -> Templates.page(sheet, told, request));
    }
}

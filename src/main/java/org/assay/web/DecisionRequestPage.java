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
import org.assay.desk.certification.ACertification;
import org.assay.desk.decision.DecisionRequest;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RequestingADecision;
import org.assay.desk.deed.Trait;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Verb;
import org.jboss.resteasy.reactive.RestPath;

/** Where somebody of the body asks for a decision. */
@Path("/certifications/{id}/decision-request")
@RolesAllowed({Role.LEAD_AUDITOR, Role.DECISION_MAKER, Role.PROGRAMME_MANAGER, Role.TECHNICAL_REVIEWER})
public class DecisionRequestPage {
    /** What the page shows; {@code verbs} is empty where nothing can be asked for now. */
    public record Sheet(ACertification.Told told, List<Verb> verbs, Typed typed) {
        /** What the course of a cycle comes to. */
        public List<Verb> usual() {
            return verbs.stream().filter(v -> !Operation.of(v).is(Trait.SELDOM)).toList();
        }

        public List<Verb> seldom() {
            return verbs.stream().filter(v -> Operation.of(v).is(Trait.SELDOM)).toList();
        }

        public String address() {
            return Places.file(told.id()) + "/decision-request";
        }
    }

    @CheckedTemplate(basePath = "request")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final RequestingADecision requesting;
    private final Sending sending;

    DecisionRequestPage(WhoIsAsking who, WorkOnAFile work, RequestingADecision requesting, Sending sending) {
        this.who = who;
        this.work = work;
        this.requesting = requesting;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response send(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        DecisionRequest in = new DecisionRequest(typed.choice("verb", Verb.values()), typed.get("why"));
        return sending.send(
                form(id),
                typed,
                in,
                key -> requesting.request(who.get(), key, typed.aim(id), in),
                Places.file(id),
                _ -> Places.recorded(id));
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(
                typed -> {
                    WorkOnAFile.Told told = work.of(who.get(), id);
                    return new Sheet(told.file(), told.mayRequest(), typed);
                },
                Templates::page,
                Templates::sheet);
    }
}

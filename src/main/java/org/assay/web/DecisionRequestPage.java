package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
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
    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final RequestingADecision requesting;
    private final OneForm forms;

    DecisionRequestPage(WhoIsAsking who, WorkOnAFile work, RequestingADecision requesting, OneForm forms) {
        this.who = who;
        this.work = work;
        this.requesting = requesting;
        this.forms = forms;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return forms.show(form(id), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath UUID id, String sent) {
        return forms.send(
                form(id),
                sent,
                (key, typed, in) -> requesting.request(who.get(), key, typed.aim(id), in),
                Places.file(id),
                _ -> Places.recorded(id));
    }

    private OneForm.Of<DecisionRequest> form(UUID id) {
        return OneForm.Of.page(DecisionRequest.class, () -> {
            WorkOnAFile.Told told = work.of(who.get(), id);
            OneForm.Frame frame = OneForm.Frame.onAFile(
                            told.file(),
                            "Ask for a decision",
                            "Whoever decides is not bound by what is asked for.",
                            "/decision-request",
                            "Ask for the decision")
                    .choosing(Asked.Choices.VERBS, choices(told.mayRequest()));
            return told.mayRequest().isEmpty()
                    ? frame.closed(
                            "Nothing can be asked for now. A request waits already, or no decision starts from where"
                                    + " the file stands.")
                    : frame;
        });
    }

    /** What the course of a cycle comes to, and then what is asked for seldom. */
    private static List<Box.Choice> choices(List<Verb> verbs) {
        return verbs.stream()
                .map(v -> new Box.Choice(v.name(), v.words(), Operation.of(v).is(Trait.SELDOM) ? "Seldom" : ""))
                .sorted(Comparator.comparing(Box.Choice::group))
                .toList();
    }
}

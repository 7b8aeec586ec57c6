package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.deed.LookingAtAPlan;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WorkOnAFile;
import org.jboss.resteasy.reactive.RestPath;

/** Looks at a plan while it is drawn, and keeps nothing. */
@Path("/certifications/{id}/plan-checks/{deed}/{subject}")
@Authenticated
public class PlanChecksPage {
    @CheckedTemplate(basePath = "part")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance planChecks(Timetable timetable);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final LookingAtAPlan looking;
    private final ObjectMapper mapper;

    PlanChecksPage(WhoIsAsking who, WorkOnAFile work, LookingAtAPlan looking, ObjectMapper mapper) {
        this.who = who;
        this.work = work;
        this.looking = looking;
        this.mapper = mapper;
    }

    /** What stands against it with what stands in the form now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@RestPath UUID id, @RestPath String deed, @RestPath UUID subject, String sent) {
        Operation operation = Operation.at(deed).filter(PlanChecksPage::knows).orElseThrow(NotFoundException::new);
        operation.allow(who.get());
        return Html.ok(
                Templates.planChecks(of(work.of(who.get(), id), operation, subject, Typed.sent(FormBody.read(sent)))));
    }

    /** Whether a plan is drawn in an operation. */
    static boolean knows(Operation operation) {
        return operation.form() == PlanForm.class;
    }

    /** The timetable with what was typed. */
    Timetable of(WorkOnAFile.Told told, Operation operation, UUID subject, Typed typed) {
        Typed copy = Typed.nothing(typed.all());
        try {
            PlanForm form = mapper.treeToValue(Filled.json(PlanForm.class, copy), PlanForm.class);
            Map<String, String> waivers = copy.below("waivers");
            return Timetable.of(
                    "/certifications/" + told.file().id() + "/plan-checks/" + operation.path() + "/" + subject,
                    told.file(),
                    looking.hours(told.plain(), subject),
                    looking.against(told.plain(), operation, subject, form, waivers));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

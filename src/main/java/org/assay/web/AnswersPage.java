package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Finding;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The nonconformities of a file after their audits, one beside the other: what was answered and shown, and the next step on the same page. */
@Path("/certifications/{id}/answers")
@Authenticated
public class AnswersPage {
    @CheckedTemplate(basePath = "answers")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(AnswersSheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final DeedPage deeds;

    AnswersPage(WhoIsAsking who, WorkOnAFile work, DeedPage deeds) {
        this.who = who;
        this.work = work;
        this.deeds = deeds;
    }

    /**
     * One nonconformity and the form of one step.
     *
     * @param at the nonconformity; without it the first that waits for whoever reads, else the first that is open
     * @param act the step, by the path of its deed; without it the one that carries the nonconformity on
     */
    @GET
    public Response show(
            @RestPath UUID id,
            @RestQuery @Nullable String at,
            @RestQuery @Nullable String act,
            @RestQuery @Nullable String recorded) {
        WorkOnAFile.WithRecords all = work.withRecords(who.get(), id);
        Finding open = AnswersSheet.open(all, Asked.id(at).orElse(null));
        List<WorkOnAFile.Todo> steps = open == null ? List.of() : AnswersSheet.steps(all.work(), open);
        DeedPage.Sheet form = AnswersSheet.chosen(steps, act)
                .map(t -> deeds.shown(id, t.operation(), t.subject(), DeedPage.Then.ANSWERS))
                .orElse(null);
        return Html.ok(
                Templates.page(new AnswersSheet(all, who.get().ofTheBody(), open, steps, form, recorded != null)));
    }
}

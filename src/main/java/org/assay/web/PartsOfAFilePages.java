package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Case;
import org.assay.programme.LeadTime;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parts of a file that have no other page: its audits, its findings, its decisions, its papers. Each reads the file once. */
@Path("/certifications/{id}")
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
    Role.COMMERCIAL,
    Role.CLIENT
})
public class PartsOfAFilePages {
    @CheckedTemplate(basePath = "certification")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance auditsTab(
                WorkOnAFile.Told work, AuditsListed listed, List<LeadTime> leadTimes, @Nullable After after);

        static native TemplateInstance findingsTab(WorkOnAFile.Told work, FindingsListed listed);

        static native TemplateInstance decisionsTab(WorkOnAFile.Told work, @Nullable After after);

        static native TemplateInstance papersTab(WorkOnAFile.Told work, PapersGrouped papers);

        static native TemplateInstance papers(PapersGrouped papers);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final RememberedLists lists;
    private final After.Acts acts;
    private final Catalogue catalogue;

    PartsOfAFilePages(WhoIsAsking who, WorkOnAFile work, RememberedLists lists, After.Acts acts, Catalogue catalogue) {
        this.who = who;
        this.work = work;
        this.lists = lists;
        this.acts = acts;
        this.catalogue = catalogue;
    }

    @GET
    @Path("audits")
    public Response audits(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        Case c = told.plain();
        return Html.ok(Templates.auditsTab(
                told,
                AuditsListed.of(told, lists.of("audits", "day", AuditsListed.COLUMNS, "show")),
                who.get().ofTheBody() ? LeadTime.all(c.file(), catalogue, c.today()) : List.of(),
                acts.of(told, recorded, Tab.AUDITS.path())));
    }

    @GET
    @Path("findings")
    public Response findings(@RestPath UUID id) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        return Html.ok(Templates.findingsTab(
                told, FindingsListed.of(told, lists.of("findings", "finding", FindingsListed.COLUMNS, "show"))));
    }

    @GET
    @Path("decisions")
    public Response decisions(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        return Html.ok(Templates.decisionsTab(told, acts.of(told, recorded, Tab.DECISIONS.path())));
    }

    /** Where one of them is being prepared the list asks for itself again, and is answered alone. */
    @GET
    @Path("papers")
    public Response papers(
            @RestPath UUID id, @RestQuery @Nullable String pause, @RestHeader("HX-Request") @Nullable String htmx) {
        WorkOnAFile.Told told = work.of(who.get(), id);
        int seconds = pause != null && pause.matches("\\d{1,2}") ? Integer.parseInt(pause) : 2;
        PapersGrouped papers = PapersGrouped.of(told, seconds);
        return Html.ok(htmx == null ? Templates.papersTab(told, papers) : Templates.papers(papers));
    }
}

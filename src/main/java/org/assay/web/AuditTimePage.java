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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Key;
import org.assay.desk.Workbook;
import org.assay.desk.time.TimeTables;
import org.assay.standard.Catalogue;
import org.assay.standard.ScoreTable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The methods of audit time, and the tables that the body has brought in: proposed by one person, approved by another. */
@Path("/audit-time")
@RolesAllowed({Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER})
public class AuditTimePage {
    /** What the page of all tables shows. */
    public record Sheet(List<TimeTables.Told> tables, List<ScoreTable> scored, boolean keeps, boolean recorded) {}

    /** What the form shows. */
    public record NewSheet(Typed typed) {}

    @CheckedTemplate(basePath = "audittime")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);
    }

    @CheckedTemplate(basePath = "timetable")
    static final class NewTable {
        private NewTable() {}

        static native TemplateInstance page(NewSheet sheet);

        static native TemplateInstance sheet(NewSheet sheet);
    }

    /** What stands where whoever presses says nothing: a wrong table is out of the way all the same. */
    private static final String NO_REASON = "No reason was said.";

    private static final String PLACE = "/audit-time";

    private final WhoIsAsking who;
    private final TimeTables tables;
    private final Sending sending;
    private final Catalogue catalogue;

    AuditTimePage(WhoIsAsking who, TimeTables tables, Sending sending, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.who = who;
        this.tables = tables;
        this.sending = sending;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER, Role.LEAD_AUDITOR})
    public Response show(@RestQuery @Nullable String recorded) {
        Acting acting = who.get();
        return Html.ok(Templates.page(new Sheet(
                tables.inView(acting),
                catalogue.scoreTables().reversed(),
                TimeTables.keeps(acting),
                recorded != null)));
    }

    @POST
    @Path("tables/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@RestPath UUID id) {
        // whoever presses twice approves once: there is one approval of a table
        tables.approve(who.get(), new Key(UUID.randomUUID().toString()), id);
        return Response.seeOther(URI.create(PLACE + "?recorded=1")).build();
    }

    @POST
    @Path("tables/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@RestPath UUID id, @RestForm @Nullable String reason) {
        tables.refuse(
                who.get(),
                new Key(UUID.randomUUID().toString()),
                id,
                new TimeTables.Refusing(reason == null || reason.isBlank() ? NO_REASON : reason));
        return Response.seeOther(URI.create(PLACE + "?recorded=1")).build();
    }

    @GET
    @Path("tables/new")
    public Response form() {
        return sending.show(200, new Sheets(), Typed.nothing(Map.of()));
    }

    /** A workbook that is handed in stands in the box as it was read, so that what is wrong with a cell can be put right there. */
    @POST
    @Path("tables/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SuppressWarnings("NullAway") // what is missing is found by the act
    public Response propose(
            @RestForm(Carried.KEY) @Nullable String key,
            @RestForm @Nullable String since,
            @RestForm @Nullable String source,
            @RestForm @Nullable String licence,
            @RestForm @Nullable String invented,
            @RestForm @Nullable String table,
            @RestForm("workbook") @Nullable FileUpload workbook)
            throws IOException {
        byte[] bytes = workbook == null ? new byte[0] : Files.readAllBytes(workbook.uploadedFile());
        Workbook book = bytes.length == 0 ? null : Workbook.first(bytes);
        boolean read = book != null && book.wrong() == null;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, Carried.KEY, key);
        put(fields, "since", since);
        put(fields, "source", source);
        put(fields, "licence", licence);
        put(fields, "invented", invented);
        put(fields, "table", read ? book.csv() : table);
        Typed typed = Typed.sent(fields);
        var in = new TimeTables.NewTable(
                typed.day("since", "the first day"),
                typed.get("source"),
                typed.get("licence"),
                typed.is("invented", "true"),
                read || book == null ? typed.get("table") : null,
                read || book == null ? null : Base64.getEncoder().encodeToString(bytes));
        return sending.send(
                new Sheets(),
                typed,
                in,
                sent -> tables.propose(who.get(), sent, in),
                PLACE,
                _ -> PLACE + "?recorded=1");
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        fields.put(name, value == null ? "" : value);
    }

    private static final class Sheets implements Sending.Form {
        @Override
        public TemplateInstance page(Typed typed) {
            return NewTable.page(new NewSheet(typed));
        }

        @Override
        public TemplateInstance part(Typed typed) {
            return NewTable.sheet(new NewSheet(typed));
        }
    }
}

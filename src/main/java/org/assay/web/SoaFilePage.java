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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.application.SoaColumns;
import org.assay.desk.application.SoaForm;
import org.assay.desk.application.SoaReading;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.rule.Rule;
import org.assay.standard.Catalogue;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Where a client hands in a statement of applicability as a table that a spreadsheet wrote, or that was pasted: it is read
 * and kept, shown as it was understood, and handed in once the client has looked at that.
 */
@Path("/certifications/{id}/soa-file")
@RolesAllowed(Role.CLIENT)
public class SoaFilePage {
    /** What to look at since the file was read so, a sentence to a line. */
    private static final String DOUBTS = "doubts";

    /**
     * What the page shows.
     *
     * @param reading how the table was understood; null while there is none
     */
    public record Sheet(
            WorkOnAFile.Told work,
            Catalogue catalogue,
            @Nullable SoaReading reading,
            Typed typed) {
        public String address() {
            return SoaFilePage.address(work.file().id());
        }

        public boolean offered() {
            return work.offers(Operation.HAND_IN_SOA, work.file().id());
        }

        /** The table as it was read. */
        public String table() {
            return typed.value("csv");
        }

        /** What stands in the box for mending a file that could not be read: its text, or what it was changed to; else empty. */
        public String text() {
            return typed.value("table").isEmpty() ? table() : typed.value("table");
        }

        /** The columns of a table whose headings were not understood; null where there is no table, or they were. */
        public @Nullable SoaColumns columns() {
            return text().isBlank() ? null : SoaColumns.asked(text()).orElse(null);
        }

        public List<SoaColumns.Choice> choices() {
            return SoaColumns.CHOICES;
        }

        /** What to look at since it was read so, in sentences. */
        public List<String> doubts() {
            return typed.value(DOUBTS).lines().toList();
        }

        /** The topic of a control; empty where it is the client's own. */
        public String topic(String control) {
            return catalogue.control(control).map(c -> c.topic()).orElse("");
        }

        public List<Rule> waivable() {
            return DeedPage.waivable(Operation.HAND_IN_SOA, typed);
        }
    }

    @CheckedTemplate(basePath = "soafile")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final DoingADeed doing;
    private final Catalogue catalogue;
    private final Sending sending;

    SoaFilePage(WhoIsAsking who, WorkOnAFile work, DoingADeed doing, Catalogue catalogue, Sending sending) {
        this.who = who;
        this.work = work;
        this.doing = doing;
        this.catalogue = catalogue;
        this.sending = sending;
    }

    static String address(UUID id) {
        return Places.file(id) + "/soa-file";
    }

    /** Whether a table stands in the form, and can be read. */
    static boolean reads(Typed typed, Catalogue catalogue) {
        String table = typed.value("csv");
        return !table.isBlank() && SoaReading.of(table, catalogue).wrong().isEmpty();
    }

    @GET
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    /** Reads a file. Nothing is handed in yet. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @RestPath UUID id,
            @RestForm(Carried.SEEN) @Nullable String seen,
            @RestForm @Nullable String version,
            @RestForm @Nullable String dated,
            @RestForm @Nullable String table,
            @RestForm @Nullable List<String> column,
            @RestForm("csv") @Nullable FileUpload csv)
            throws IOException {
        byte[] chosen = csv == null ? new byte[0] : Files.readAllBytes(csv.uploadedFile());
        HandedInFile file = SoaReading.file(
                chosen.length == 0
                        ? named(Objects.requireNonNullElse(table, ""), column).getBytes(StandardCharsets.UTF_8)
                        : chosen);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Carried.SEEN, Objects.requireNonNullElse(seen, ""));
        fields.put("version", Objects.requireNonNullElse(version, ""));
        fields.put("dated", Objects.requireNonNullElse(dated, ""));
        fields.put("csv", file.text());
        fields.put(DOUBTS, String.join("\n", file.doubts()));
        Typed typed = Typed.sent(fields);
        List<String> wrong =
                file.wrong() == null ? SoaReading.of(file.text(), catalogue).wrong() : List.of(file.wrong());
        if (!wrong.isEmpty()) {
            typed.complain("csv", SoaForm.told(wrong));
        }
        filled(typed);
        sending.keep(typed);
        return typed.isFine() ? sending.on(address(id)) : sending.again(form(id), typed);
    }

    /** A table with the headings that whoever hands it in has said. */
    private static String named(String table, @Nullable List<String> column) {
        return column == null || column.stream().allMatch(String::isEmpty)
                ? table
                : SoaColumns.asked(table).map(c -> c.named(table, column)).orElse(table);
    }

    /** Hands in what was read and looked at. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(@RestPath UUID id, String sent) {
        Typed typed = Typed.sent(FormBody.read(sent));
        typed.known(DOUBTS::equals);
        typed.carriedAlong(DOUBTS);
        LocalDate day = filled(typed);
        SoaForm in = new SoaForm(
                typed.get("version").isBlank() ? "?" : typed.get("version"),
                Objects.requireNonNullElse(day, LocalDate.EPOCH),
                typed.get("csv"),
                null);
        return sending.send(
                form(id),
                typed,
                in,
                key -> doing.act(
                        who.get(),
                        key,
                        typed.aim(id),
                        Operation.HAND_IN_SOA,
                        id,
                        new DoingADeed.Sent(in, Map.of(), typed.below("waivers"))),
                Places.file(id),
                _ -> {
                    sending.dropped(Places.deed(id, Operation.HAND_IN_SOA, id));
                    return Places.file(id) + "/application?recorded=1";
                });
    }

    private static @Nullable LocalDate filled(Typed typed) {
        typed.missing("version", "Enter the version");
        typed.missing("dated", "Enter its date");
        return typed.day("dated", "the date of the statement");
    }

    private Sending.Form form(UUID id) {
        return Sending.Form.of(
                typed -> {
                    SoaReading reading = reads(typed, catalogue) ? SoaReading.of(typed.value("csv"), catalogue) : null;
                    return new Sheet(work.of(who.get(), id), catalogue, reading, typed);
                },
                Templates::page,
                Templates::sheet);
    }
}

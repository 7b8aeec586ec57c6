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
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.application.SoaForm;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WorkOnAFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where a client hands in a statement of applicability as a file that a spreadsheet wrote. */
@Path("/certifications/{id}/soa-file")
@RolesAllowed(Role.CLIENT)
public class SoaFilePage {
    /** What the page shows. */
    public record Sheet(WorkOnAFile.Told work, Typed typed) {
        public String address() {
            return Places.file(work.file().id()) + "/soa-file";
        }

        public boolean offered() {
            return work.offers(Operation.HAND_IN_SOA, work.file().id());
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
    private final Sending sending;

    SoaFilePage(WhoIsAsking who, WorkOnAFile work, DoingADeed doing, Sending sending) {
        this.who = who;
        this.work = work;
        this.doing = doing;
        this.sending = sending;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return sending.show(200, form(id), Typed.nothing(Map.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestPath UUID id,
            @RestForm(Carried.KEY) @Nullable String key,
            @RestForm(Carried.SEEN) @Nullable String seen,
            @RestForm("soaVersion") @Nullable String version,
            @RestForm @Nullable String dated,
            @RestForm("csv") @Nullable FileUpload csv)
            throws IOException {
        Map<String, String> fields = new HashMap<>();
        put(fields, Carried.KEY, key);
        put(fields, Carried.SEEN, seen);
        put(fields, "soaVersion", version);
        put(fields, "dated", dated);
        Typed typed = Typed.sent(fields);
        LocalDate day = typed.day("dated", "the date of the statement");
        HandedInFile file = HandedInFile.read(csv == null ? new byte[0] : Files.readAllBytes(csv.uploadedFile()));
        if (file.wrong() != null) {
            typed.complain("csv", file.wrong());
        }
        if (typed.get("soaVersion").isBlank()) {
            typed.complain("soaVersion", "Enter the version");
        }
        if (typed.get("dated").isBlank()) {
            typed.complain("dated", "Enter its date");
        }
        SoaForm in = new SoaForm(
                typed.get("soaVersion").isBlank() ? "?" : typed.get("soaVersion"),
                Objects.requireNonNullElse(day, LocalDate.EPOCH),
                file.text(),
                null);
        return sending.send(
                form(id),
                typed,
                in,
                sendKey -> doing.act(
                        who.get(),
                        sendKey,
                        typed.aim(id),
                        Operation.HAND_IN_SOA,
                        id,
                        new DoingADeed.Sent(in, Map.of(), typed.below("waivers"))),
                Places.file(id),
                _ -> Places.file(id) + "/application?recorded=1");
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        fields.put(name, value == null ? "" : value);
    }

    private Sending.Form form(UUID id) {
        return new Sending.Form() {
            @Override
            public TemplateInstance page(Typed typed) {
                return Templates.page(new Sheet(work.of(who.get(), id), typed));
            }

            @Override
            public TemplateInstance part(Typed typed) {
                return Templates.sheet(new Sheet(work.of(who.get(), id), typed));
            }
        };
    }
}

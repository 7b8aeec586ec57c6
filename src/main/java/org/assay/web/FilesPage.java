package org.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.WhoIsAsking;
import org.assay.desk.AttachedFile;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.upload.Kind;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where files are put up before they are handed in: by the script of a form, and as a page of its own without one. */
@Path("/certifications/{id}/files")
@Authenticated
public class FilesPage {
    /** A file that waits. */
    public record Own(PuttingUpAFile.PutUp file) {
        public UUID id() {
            return file.id();
        }

        public String name() {
            return file.name();
        }

        public String measured() {
            return AttachedFile.measured(file.size());
        }

        public java.time.LocalDate on() {
            return file.on();
        }
    }

    /**
     * What the page shows.
     *
     * @param of the address of the form that somebody comes from; empty where she comes from none
     */
    public record Sheet(WorkOnAFile.Told work, List<Own> own, String of, long most, Typed typed) {
        public String address() {
            return Places.file(work.file().id()) + "/files";
        }

        public String back() {
            return of.isEmpty() ? Places.file(work.file().id()) : of;
        }

        public String hint() {
            return Kind.TAKEN + ", up to " + most / 1_000_000 + " MB.";
        }
    }

    /** What the script of a form is told: the line of the file. */
    public record Line(UUID id, String words) {}

    /** Nothing beside the file. */
    private record Nothing() {}

    @CheckedTemplate(basePath = "files")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final WorkOnAFile work;
    private final PuttingUpAFile putting;
    private final Sending sending;

    FilesPage(WhoIsAsking who, WorkOnAFile work, PuttingUpAFile putting, Sending sending) {
        this.who = who;
        this.work = work;
        this.putting = putting;
        this.sending = sending;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@RestPath UUID id, @RestQuery @Nullable String of) {
        return sending.show(200, form(id, of), Typed.nothing(Map.of()));
    }

    /** Puts up one file of a form, for the script of its page; what is not taken says why in “errors”, as forms do. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(
            @RestPath UUID id,
            @RestForm(Carried.KEY) @Nullable String key,
            @RestForm("file") @Nullable FileUpload file) {
        Acting caller = who.get();
        try {
            if (key == null || !Key.fits(key)) {
                throw new Invalid(
                        List.of(new Invalid.Field(Carried.KEY, "This was not sent whole. Send it once more")));
            }
            Outcome outcome = put(caller, new Key(key), id, file);
            PuttingUpAFile.PutUp made = putting.one(caller, id, ((Outcome.Done) outcome).id());
            return Response.ok(new Line(made.id(), made.name() + ", " + AttachedFile.measured(made.size())))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Map.of("errors", invalid.fields()))
                    .build();
        }
    }

    /** The same as a page, without a script. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response send(
            @RestPath UUID id,
            @RestForm(Carried.KEY) @Nullable String key,
            @RestForm @Nullable String of,
            @RestForm("file") @Nullable FileUpload file) {
        Acting caller = who.get();
        Typed typed = Typed.sent(Map.of(Carried.KEY, Objects.requireNonNullElse(key, "")));
        return sending.send(
                form(id, of),
                typed,
                new Nothing(),
                sent -> put(caller, sent, id, file),
                Places.file(id),
                _ -> address(id, of));
    }

    private Outcome put(Acting caller, Key key, UUID id, @Nullable FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new Invalid(List.of(new Invalid.Field("file", "Choose a file")));
        }
        return putting.put(caller, key, id, file.fileName(), file.uploadedFile());
    }

    /** Takes away what was put up and not handed in. */
    @POST
    @Path("{upload}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath UUID id, @RestPath UUID upload, @FormParam("of") @Nullable String of) {
        putting.remove(who.get(), id, upload);
        return sending.on(address(id, of));
    }

    private static String address(UUID id, @Nullable String of) {
        String form = form(id, of, "");
        return Places.file(id) + "/files" + (form.isEmpty() ? "" : "?of=" + Spoken.urlPart(form));
    }

    /** The address of a form of this file; nothing else is gone back to. */
    private static String form(UUID id, @Nullable String of, String otherwise) {
        return of != null && of.matches(Places.file(id) + "(/[A-Za-z0-9-]{1,80}){1,4}") ? of : otherwise;
    }

    private Sending.Form form(UUID id, @Nullable String of) {
        return Sending.Form.of(
                typed -> {
                    Acting caller = who.get();
                    return new Sheet(
                            work.of(caller, id),
                            putting.own(caller, id).stream().map(Own::new).toList(),
                            form(id, of, ""),
                            putting.most(),
                            typed);
                },
                Templates::page,
                Templates::sheet);
    }
}

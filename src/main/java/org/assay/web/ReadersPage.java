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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.ReadersOfAFile;
import org.assay.desk.certification.ReadersOfAFile.NewReader;
import org.assay.desk.people.People;
import org.assay.standard.NeedToKnow;
import org.jboss.resteasy.reactive.RestPath;

/** Who of the body reads a file, who is invited to, and who looked at it. */
@Path("/certifications/{id}/readers")
@RolesAllowed({Role.PROGRAMME_MANAGER, Role.IMPARTIALITY_OFFICER})
public class ReadersPage {
    /** What a role reads, in words. */
    public record Reads(String role, String which) {}

    /** What the page shows. */
    public record Readers(ReadersOfAFile.Told told) {
        public List<Reads> reads() {
            return told.reads().entrySet().stream()
                    .map(e -> new Reads(Spoken.capital(SpokenPeople.role(e.getKey())), words(e.getValue())))
                    .toList();
        }

        private static String words(NeedToKnow.Reach reach) {
            return switch (reach) {
                case EVERY -> "Every file";
                case OFFERS -> "Files that wait for an offer or its answer, and one’s own";
                case OWN -> "One’s own: teams, decisions, invitations";
            };
        }
    }

    @CheckedTemplate(basePath = "readers")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(OneForm.Sheet sheet, UUID file, Readers readers);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final ReadersOfAFile readers;
    private final People people;
    private final OneForm forms;

    ReadersPage(WhoIsAsking who, ACertification certification, ReadersOfAFile readers, People people, OneForm forms) {
        this.who = who;
        this.certification = certification;
        this.readers = readers;
        this.people = people;
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
                form(id), sent, (key, _, in) -> readers.invite(who.get(), key, id, in), place(id), _ -> place(id));
    }

    /** Ends an invitation at once. */
    @POST
    @Path("{invitation}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID id, @RestPath UUID invitation) {
        readers.end(who.get(), id, invitation);
        return Response.seeOther(URI.create(place(id))).build();
    }

    private static String place(UUID id) {
        return Places.file(id) + "/readers";
    }

    private OneForm.Of<NewReader> form(UUID id) {
        return new OneForm.Of<>(
                NewReader.class,
                () -> OneForm.Frame.onAFile(
                                certification.of(who.get(), id), "Who reads this file", "", "/readers", "Invite")
                        .choosing(Asked.Choices.PEOPLE, Boxes.people(people.ofTheBody(who.get()))),
                sheet -> Templates.page(sheet, id, new Readers(readers.of(who.get(), id))));
    }
}

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
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.ReadersOfAFile;
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
    public record Sheet(ACertification.Told told, ReadersOfAFile.Told readers, List<People.Named> people, Typed typed) {
        public List<Reads> reads() {
            return readers.reads().entrySet().stream()
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

        static native TemplateInstance page(Sheet sheet);

        static native TemplateInstance sheet(Sheet sheet);
    }

    private final WhoIsAsking who;
    private final ACertification certification;
    private final ReadersOfAFile readers;
    private final People people;
    private final Sending sending;

    ReadersPage(WhoIsAsking who, ACertification certification, ReadersOfAFile readers, People people, Sending sending) {
        this.who = who;
        this.certification = certification;
        this.readers = readers;
        this.people = people;
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
        var in = new ReadersOfAFile.NewReader(
                typed.id("person"), typed.day("lastDay", "the last day"), typed.get("why"));
        return sending.send(
                form(id), typed, in, key -> readers.invite(who.get(), key, id, in), place(id), _ -> place(id));
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

    private Sending.Form form(UUID id) {
        return Sending.Form.of(
                typed -> {
                    ReadersOfAFile.Told told = readers.of(who.get(), id);
                    return new Sheet(certification.of(who.get(), id), told, people.ofTheBody(who.get()), typed);
                },
                Templates::page,
                Templates::sheet);
    }
}

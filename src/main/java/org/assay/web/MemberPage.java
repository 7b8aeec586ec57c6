package org.assay.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Asked;
import org.assay.desk.client.AClient;
import org.assay.desk.client.AdmittingAMember;
import org.assay.desk.client.AdmittingAMember.NewMember;
import org.assay.desk.people.People;
import org.jboss.resteasy.reactive.RestPath;

/** Where a person is let in to see what belongs to a client. */
@Path("/clients/{id}/members/new")
@RolesAllowed(Role.ADMINISTRATOR)
public class MemberPage {
    private final WhoIsAsking who;
    private final AClient client;
    private final People people;
    private final AdmittingAMember admitting;
    private final OneForm forms;

    MemberPage(WhoIsAsking who, AClient client, People people, AdmittingAMember admitting, OneForm forms) {
        this.who = who;
        this.client = client;
        this.people = people;
        this.admitting = admitting;
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
                (key, _, in) -> admitting.admit(who.get(), key, id, in),
                Places.client(id),
                _ -> Places.recordedOfClient(id));
    }

    private OneForm.Of<NewMember> form(UUID id) {
        return OneForm.Of.page(NewMember.class, () -> {
            AClient.Told told = client.of(who.get(), id);
            String back = Places.client(id);
            return OneForm.Frame.of(
                            "Let a person in",
                            told.name() + ": from today on the person sees the organisation's files and acts for it in"
                                    + " the role client.",
                            "clients",
                            back + "/members/new",
                            back,
                            "Let in")
                    .below("/clients", "Clients")
                    .below(back, told.name())
                    .choosing(Asked.Choices.PEOPLE, Boxes.people(people.outside(who.get())));
        });
    }
}

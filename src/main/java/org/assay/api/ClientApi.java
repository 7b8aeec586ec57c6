package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.client.AClient;
import org.assay.desk.client.AdmittingAMember;
import org.assay.desk.client.Clients;
import org.assay.desk.client.CorrectingAClient;
import org.assay.desk.client.EndingAMembership;
import org.assay.desk.client.RegisteringAClient;
import org.assay.desk.people.TheEnd;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Client organisations and their members. */
@Path("/api/v1/clients")
@Tag(name = "clients")
public class ClientApi {
    private final WhoIsAsking who;
    private final Clients clients;
    private final RegisteringAClient registering;
    private final AdmittingAMember admitting;
    private final EndingAMembership ending;
    private final AClient client;
    private final CorrectingAClient correcting;
    private final Outcomes outcomes;

    ClientApi(
            WhoIsAsking who,
            Clients clients,
            RegisteringAClient registering,
            AdmittingAMember admitting,
            EndingAMembership ending,
            AClient client,
            CorrectingAClient correcting,
            Outcomes outcomes) {
        this.who = who;
        this.clients = clients;
        this.registering = registering;
        this.admitting = admitting;
        this.ending = ending;
        this.client = client;
        this.correcting = correcting;
        this.outcomes = outcomes;
    }

    @GET
    @RolesAllowed({
        Role.LEAD_AUDITOR,
        Role.DECISION_MAKER,
        Role.ADMINISTRATOR,
        Role.PROGRAMME_MANAGER,
        Role.AUDITOR,
        Role.TECHNICAL_EXPERT,
        Role.TECHNICAL_REVIEWER,
        Role.IMPARTIALITY_OFFICER,
        Role.CLIENT
    })
    public List<Clients.Listed> list() {
        return clients.inView(who.get());
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response register(
            @HeaderParam("Idempotency-Key") @Nullable String key, RegisteringAClient.@Nullable NewClient in) {
        return outcomes.made(registering.register(who.get(), Headers.key(key), Headers.body(in)), "clients");
    }

    /** One client, with the people who see its files and those who did. */
    @GET
    @Path("{client}")
    @RolesAllowed(Role.ADMINISTRATOR)
    public AClient.Told one(@PathParam("client") UUID id) {
        return client.of(who.get(), id);
    }

    /** The client as it is to stand from now on: what is left out is empty afterwards. */
    @POST
    @Path("{client}/correction")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response correct(
            @PathParam("client") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            CorrectingAClient.@Nullable Correction in) {
        return outcomes.made(correcting.correct(who.get(), Headers.key(key), id, Headers.body(in)), "clients");
    }

    @POST
    @Path("{client}/members/{person}/ending")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response end(
            @PathParam("client") UUID id,
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable TheEnd in) {
        return outcomes.made(ending.end(who.get(), Headers.key(key), id, person, Headers.body(in)), "clients");
    }

    @POST
    @Path("{client}/members")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response admit(
            @PathParam("client") UUID client,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            AdmittingAMember.@Nullable NewMember in) {
        return outcomes.made(admitting.admit(who.get(), Headers.key(key), client, Headers.body(in)), "clients");
    }
}

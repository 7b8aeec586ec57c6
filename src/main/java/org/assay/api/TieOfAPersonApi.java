package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.people.DeclaringATie;
import org.assay.desk.people.EndingATie;
import org.assay.desk.people.TheEnd;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What binds a person to clients: declared by herself, or by whoever keeps the ties of all. */
@Path("/api/v1/persons/{person}/ties")
@Tag(name = "persons")
public class TieOfAPersonApi {
    private final WhoIsAsking who;
    private final DeclaringATie declaring;
    private final EndingATie ending;
    private final Outcomes outcomes;

    TieOfAPersonApi(WhoIsAsking who, DeclaringATie declaring, EndingATie ending, Outcomes outcomes) {
        this.who = who;
        this.declaring = declaring;
        this.ending = ending;
        this.outcomes = outcomes;
    }

    @POST
    @RolesAllowed({
        Role.LEAD_AUDITOR,
        Role.DECISION_MAKER,
        Role.ADMINISTRATOR,
        Role.PROGRAMME_MANAGER,
        Role.AUDITOR,
        Role.TECHNICAL_EXPERT,
        Role.TECHNICAL_REVIEWER,
        Role.IMPARTIALITY_OFFICER
    })
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response declare(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            DeclaringATie.@Nullable NewTie in) {
        return outcomes.made(declaring.declare(who.get(), Headers.key(key), person, Headers.body(in)), place(person));
    }

    @POST
    @Path("{tie}/ending")
    @RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.ADMINISTRATOR})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response end(
            @PathParam("person") UUID person,
            @PathParam("tie") UUID tie,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable TheEnd in) {
        return outcomes.made(ending.end(who.get(), Headers.key(key), person, tie, Headers.body(in)), place(person));
    }

    private static String place(UUID person) {
        return "persons/" + person + "/ties";
    }
}

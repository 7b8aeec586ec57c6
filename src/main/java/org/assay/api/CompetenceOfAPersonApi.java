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
import org.assay.desk.people.EndingCompetence;
import org.assay.desk.people.GrantingCompetence;
import org.assay.desk.people.TheEnd;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the body holds a person competent for. */
@Path("/api/v1/persons/{person}/competences")
@Tag(name = "persons")
@RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
public class CompetenceOfAPersonApi {
    private final WhoIsAsking who;
    private final GrantingCompetence granting;
    private final EndingCompetence ending;
    private final Outcomes outcomes;

    CompetenceOfAPersonApi(WhoIsAsking who, GrantingCompetence granting, EndingCompetence ending, Outcomes outcomes) {
        this.who = who;
        this.granting = granting;
        this.ending = ending;
        this.outcomes = outcomes;
    }

    @POST
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response grant(
            @PathParam("person") UUID person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            GrantingCompetence.@Nullable NewCompetence in) {
        return outcomes.made(granting.grant(who.get(), Headers.key(key), person, Headers.body(in)), place(person));
    }

    /** Ends it with a day, before its time; the record stays. */
    @POST
    @Path("{competence}/ending")
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response end(
            @PathParam("person") UUID person,
            @PathParam("competence") UUID competence,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable TheEnd in) {
        return outcomes.made(
                ending.end(who.get(), Headers.key(key), person, competence, Headers.body(in)), place(person));
    }

    private static String place(UUID person) {
        return "persons/" + person + "/competences";
    }
}

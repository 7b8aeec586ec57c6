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
import org.assay.desk.people.DeclaringATie;
import org.assay.desk.people.EndingATie;
import org.assay.desk.people.TheEnd;
import org.assay.desk.people.TieTold;
import org.assay.desk.people.TiesInView;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What binds the body itself, and bodies related to it, to clients. */
@Path("/api/v1/body/ties")
@Tag(name = "persons")
public class TieOfTheBodyApi {
    private static final String PLACE = "body/ties";

    private final WhoIsAsking who;
    private final TiesInView ties;
    private final DeclaringATie declaring;
    private final EndingATie ending;
    private final Outcomes outcomes;

    TieOfTheBodyApi(WhoIsAsking who, TiesInView ties, DeclaringATie declaring, EndingATie ending, Outcomes outcomes) {
        this.who = who;
        this.ties = ties;
        this.declaring = declaring;
        this.ending = ending;
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
        Role.ASSESSOR
    })
    public List<TieTold> list() {
        return ties.ofTheBody(who.get());
    }

    @POST
    @RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.ADMINISTRATOR})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response declare(@HeaderParam("Idempotency-Key") @Nullable String key, DeclaringATie.@Nullable NewTie in) {
        return outcomes.made(declaring.declareForTheBody(who.get(), Headers.key(key), Headers.body(in)), PLACE);
    }

    @POST
    @Path("{tie}/ending")
    @RolesAllowed({Role.IMPARTIALITY_OFFICER, Role.ADMINISTRATOR})
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response end(
            @PathParam("tie") UUID tie, @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable TheEnd in) {
        return outcomes.made(ending.endForTheBody(who.get(), Headers.key(key), tie, Headers.body(in)), PLACE);
    }
}

package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.quote.PriceListForm;
import org.assay.desk.quote.PriceLists;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Price lists. */
@Path("/api/v1/price-lists")
@Tag(name = "quotes")
@RolesAllowed(Role.COMMERCIAL)
public class PriceListApi {
    private final WhoIsAsking who;
    private final PriceLists lists;
    private final Outcomes outcomes;

    PriceListApi(WhoIsAsking who, PriceLists lists, Outcomes outcomes) {
        this.who = who;
        this.lists = lists;
        this.outcomes = outcomes;
    }

    /** All, the latest first. */
    @GET
    public List<PriceLists.Told> list() {
        return lists.all(who.get());
    }

    /** Enters another list; from its first day on it takes the place of the one before. */
    @POST
    @APIResponse(responseCode = "201", description = Outcomes.DONE)
    public Response enter(@HeaderParam("Idempotency-Key") @Nullable String key, @Nullable PriceListForm in) {
        return outcomes.made(lists.enter(who.get(), Headers.key(key), Headers.body(in)), "price-lists");
    }
}

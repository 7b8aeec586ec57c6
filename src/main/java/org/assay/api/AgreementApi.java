package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.agreement.Agreements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Texts of the agreement on a file. */
@Path("/api/v1/certifications/{id}/agreements")
@Tag(name = "papers")
@Authenticated
public class AgreementApi {
    private final WhoIsAsking who;
    private final Agreements agreements;

    AgreementApi(WhoIsAsking who, Agreements agreements) {
        this.who = who;
        this.agreements = agreements;
    }

    /**
     * Every text that was offered, word by word, the latest first; with the day of signature where it was signed. Before them the
     * change orders that wait for a signature.
     */
    @GET
    public List<Agreements.Told> list(@PathParam("id") UUID id) {
        return agreements.withOrders(who.get(), id);
    }
}

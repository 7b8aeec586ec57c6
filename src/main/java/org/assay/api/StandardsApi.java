package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.assay.access.WhoIsAsking;
import org.assay.desk.NotThere;
import org.assay.standard.AnnexA;
import org.assay.standard.Catalogue;
import org.assay.standard.Clauses;
import org.assay.standard.Code;
import org.assay.standard.CodeList;
import org.assay.standard.DayTable;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clauses, controls, audit days and lists, as the catalogue has them; the same for everybody who is signed in. */
@Path("/api/v1/standards")
@Tag(name = "standards")
@Authenticated
public class StandardsApi {
    private final Catalogue catalogue;
    private final WhoIsAsking who;

    StandardsApi(Catalogue catalogue, WhoIsAsking who) {
        this.who = who;
        this.catalogue = catalogue;
    }

    @GET
    @Path("clauses")
    public Clauses clauses() {
        who.get();
        return catalogue.clauses();
    }

    @GET
    @Path("controls")
    public AnnexA controls() {
        who.get();
        return catalogue.annexA();
    }

    @GET
    @Path("audit-days")
    public DayTable auditDays() {
        who.get();
        return catalogue.dayTable();
    }

    /** The names of the lists. */
    @GET
    @Path("codes")
    public List<String> lists() {
        who.get();
        return catalogue.codeBook().lists().stream().map(CodeList::list).toList();
    }

    @GET
    @Path("codes/{list}")
    public List<Code> codes(@PathParam("list") String list) {
        who.get();
        return catalogue.codeBook().find(list).orElseThrow(NotThere::new).codes();
    }
}

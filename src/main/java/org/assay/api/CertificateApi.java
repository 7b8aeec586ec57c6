package org.assay.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.Role;
import org.assay.access.WhoIsAsking;
import org.assay.desk.certificate.CertificateOfAFile;
import org.assay.desk.decision.Letter;
import org.assay.desk.decision.LetterOfADecision;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The certificate of a file as a document, and the letters of its decisions: for the client and for the body. */
@Path("/api/v1/certifications/{id}")
@Tag(name = "certificates")
@RolesAllowed({
    Role.LEAD_AUDITOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
    Role.PROGRAMME_MANAGER,
    Role.AUDITOR,
    Role.TECHNICAL_EXPERT,
    Role.TECHNICAL_REVIEWER,
    Role.IMPARTIALITY_OFFICER,
    Role.ASSESSOR,
    Role.CLIENT
})
public class CertificateApi {
    private final WhoIsAsking who;
    private final CertificateOfAFile certificate;
    private final LetterOfADecision letters;

    CertificateApi(WhoIsAsking who, CertificateOfAFile certificate, LetterOfADecision letters) {
        this.who = who;
        this.certificate = certificate;
        this.letters = letters;
    }

    /** The proof while there is one, and every revision that was issued, the latest first. */
    @GET
    @Path("certificate")
    public CertificateOfAFile.Told certificate(@PathParam("id") UUID id) {
        return certificate.of(who.get(), id);
    }

    /** The letters of decisions on this file, the latest first. */
    @GET
    @Path("decision-letters")
    public List<Letter> letters(@PathParam("id") UUID id) {
        return letters.onFile(who.get(), id);
    }
}

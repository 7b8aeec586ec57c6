package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.audittime.CertPro;
import org.assay.desk.NotThere;
import org.assay.desk.certification.ACertification;
import org.assay.file.Application;
import org.assay.file.AuditTime;
import org.assay.file.Factors;
import org.assay.file.Profile;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the audit days of a file came about. */
@Path("/api/v1/certifications/{id}/audit-time")
@Tag(name = "certifications")
@Authenticated
public class AuditTimeApi {
    /**
     * The days and their derivation.
     *
     * @param method id of the method and its table
     * @param stage1 half-days of Stage 1
     * @param stage2 half-days of Stage 2
     * @param accredited whether days by this method may carry an accreditation mark
     * @param outsideTheTable whether the days leave the table of the method
     * @param approved whether a second person has agreed to that; false where nobody had to
     * @param factors what was looked at; null where days were determined before that was kept
     */
    public record Told(
            String method,
            int stage1,
            int stage2,
            boolean accredited,
            boolean outsideTheTable,
            boolean approved,
            @Nullable Factors factors,
            List<CertPro.Line> lines) {}

    private final WhoIsAsking who;
    private final ACertification certification;

    AuditTimeApi(WhoIsAsking who, ACertification certification) {
        this.who = who;
        this.certification = certification;
    }

    /** Line by line: rule, input, arithmetic, value. Not there while no days are determined. */
    @GET
    public Told told(@PathParam("id") UUID id) {
        Application application = certification.of(who.get(), id).file().application();
        AuditTime time = application.time();
        Profile profile = application.profile();
        if (time == null || profile == null) {
            throw new NotThere();
        }
        return new Told(
                time.method(),
                time.stage1(),
                time.stage2(),
                time.accredited(),
                time.override(),
                time.approvedBy() != null,
                time.factors(),
                CertPro.derivation(time, profile.type()));
    }
}

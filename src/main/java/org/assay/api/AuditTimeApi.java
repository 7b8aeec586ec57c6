package org.assay.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.audittime.Edition;
import org.assay.audittime.Inputs;
import org.assay.audittime.Line;
import org.assay.desk.HalfDays;
import org.assay.desk.NotThere;
import org.assay.desk.certification.ACertification;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Factors;
import org.assay.file.Profile;
import org.assay.file.Reckoned;
import org.assay.file.Reckoned.Changed;
import org.assay.file.TimeLook;
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
     * @param outsideTheTable whether the days leave the table of the method, or are fewer than it comes to
     * @param approved whether a second person has agreed to that; false where nobody had to
     * @param factors what was looked at; null where days were determined before that was kept
     * @param edition the method with its table as it stood; null where that was not kept
     * @param inputs what it was asked about; null where that was not kept
     * @param changed where a reviewer took another value than the application says
     * @param surveillance half-days of a surveillance audit
     * @param recertification half-days of a recertification audit
     * @param stage1Days of Stage 1, in days, as a form takes them; so the next three
     * @param why in a few sentences; empty where that was not kept
     * @param looks what came of looking at the time again, by the audits after which that was done
     */
    public record Told(
            String method,
            int stage1,
            int stage2,
            boolean accredited,
            boolean outsideTheTable,
            boolean approved,
            @Nullable Factors factors,
            @Nullable Edition edition,
            @Nullable Inputs inputs,
            List<Changed> changed,
            int surveillance,
            int recertification,
            BigDecimal stage1Days,
            BigDecimal stage2Days,
            BigDecimal surveillanceDays,
            BigDecimal recertificationDays,
            String why,
            List<Line> lines,
            List<Look> looks) {}

    /**
     * That time was looked at again after an audit.
     *
     * @param stage1 half-days of Stage 1 from then on; null where the method came to the same
     * @param stage2 half-days of Stage 2
     * @param surveillance half-days of a surveillance audit
     * @param recertification half-days of a recertification audit
     * @param stage1Days of Stage 1, in days, as a form takes them; so the next three
     * @param awaitsASecond whether its days leave the method, and hold once another person approves them
     */
    public record Look(
            UUID audit,
            LocalDate on,
            TimeLook.Outcome outcome,
            @Nullable Integer stage1,
            @Nullable Integer stage2,
            @Nullable Integer surveillance,
            @Nullable Integer recertification,
            @Nullable BigDecimal stage1Days,
            @Nullable BigDecimal stage2Days,
            @Nullable BigDecimal surveillanceDays,
            @Nullable BigDecimal recertificationDays,
            boolean awaitsASecond,
            List<Changed> changed,
            List<Line> lines) {
        static Look of(Audit audit, TimeLook look) {
            AuditTime now = look.now();
            Reckoned reckoned = now == null ? null : now.reckoned();
            return new Look(
                    audit.id(),
                    look.on(),
                    look.outcome(),
                    now == null ? null : now.stage1(),
                    now == null ? null : now.stage2(),
                    now == null ? null : now.of(AuditKind.SURVEILLANCE),
                    now == null ? null : now.of(AuditKind.RECERTIFICATION),
                    now == null ? null : HalfDays.days(now.stage1()),
                    now == null ? null : HalfDays.days(now.stage2()),
                    now == null ? null : HalfDays.days(now.of(AuditKind.SURVEILLANCE)),
                    now == null ? null : HalfDays.days(now.of(AuditKind.RECERTIFICATION)),
                    look.awaitsASecond(),
                    reckoned == null ? List.of() : reckoned.changed(),
                    reckoned == null ? List.of() : reckoned.derivation().lines());
        }
    }

    private final WhoIsAsking who;
    private final ACertification certification;

    AuditTimeApi(WhoIsAsking who, ACertification certification) {
        this.who = who;
        this.certification = certification;
    }

    /** Line by line: rule, input, arithmetic, value. Not there while no days are determined. */
    @GET
    public Told told(@PathParam("id") UUID id) {
        CertificationFile file = certification.of(who.get(), id).file();
        Application application = file.application();
        AuditTime time = application.time();
        Profile profile = application.profile();
        if (time == null || profile == null) {
            throw new NotThere();
        }
        Reckoned reckoned = time.reckoned();
        return new Told(
                time.method(),
                time.stage1(),
                time.stage2(),
                time.accredited(),
                time.override(),
                time.approvedBy() != null,
                time.factors(),
                reckoned == null ? null : reckoned.derivation().edition(),
                reckoned == null ? null : reckoned.inputs(),
                reckoned == null ? List.of() : reckoned.changed(),
                time.of(AuditKind.SURVEILLANCE),
                time.of(AuditKind.RECERTIFICATION),
                HalfDays.days(time.stage1()),
                HalfDays.days(time.stage2()),
                HalfDays.days(time.of(AuditKind.SURVEILLANCE)),
                HalfDays.days(time.of(AuditKind.RECERTIFICATION)),
                reckoned == null ? "" : reckoned.derivation().why(),
                time.lines(profile.type()),
                file.audits().stream()
                        .flatMap(a -> Optional.ofNullable(a.timeLook()).map(l -> Look.of(a, l)).stream())
                        .toList());
    }
}

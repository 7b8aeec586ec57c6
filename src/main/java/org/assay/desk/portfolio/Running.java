package org.assay.desk.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.AiRole;
import org.assay.file.AuditKind;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.OrganisationType;
import org.assay.file.Sector;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A certification that runs, as one row tells it: every fact that two persons read beside its source.
 *
 * @param certificate number of the certificate
 * @param revision of the certificate that its holder has, and the day of it
 * @param cycleFrom day of the decision that the running cycle began with, the day of the first one in the first cycle
 * @param suspended null where it is valid
 * @param audits those that the running cycle rests on and those in it
 * @param nextDue what the books of before say; null where they say nothing
 * @param findings open ones
 * @param remarks what does not stop the row and has to be known by whoever signs
 */
public record Running(
        String certificate,
        int revision,
        LocalDate issuedOn,
        String organisation,
        String country,
        String registryNumber,
        String address,
        List<String> sites,
        Standard standard,
        String scope,
        OrganisationType type,
        Sector sector,
        int headcount,
        int inScope,
        List<AiSystemTold> systems,
        String soaVersion,
        LocalDate soaDated,
        String agreement,
        LocalDate agreementSigned,
        LocalDate firstIssued,
        LocalDate cycleFrom,
        LocalDate validUntil,
        @Nullable Suspended suspended,
        List<Held> audits,
        @Nullable LocalDate nextDue,
        List<Open> findings,
        List<String> remarks) {

    /** An AI system of the scope. */
    public record AiSystemTold(String name, Technology technology, AiRole role, Stage stage) {}

    /** A suspension of the whole that lasts. */
    public record Suspended(LocalDate since, Ground ground, String words) {}

    /**
     * An audit that was held.
     *
     * @param cycle that it belongs to; 0 for the initial audit
     * @param auditors names of everybody who audited
     * @param known those of them who are persons of the register
     */
    public record Held(
            AuditKind kind, int cycle, int number, LocalDate lastDay, List<String> auditors, List<UUID> known) {}

    /** A nonconformity that is open. */
    public record Open(
            String reference,
            Grade grade,
            String clause,
            @Nullable String control,
            String statement,
            LocalDate raisedOn,
            LocalDate dueOn) {}

    /** Number of the cycle that runs: the first, or one after it. */
    public int cycle() {
        return cycleFrom.equals(firstIssued) ? 1 : 2;
    }

    Running noted(List<String> all, List<Open> open) {
        return new Running(
                certificate,
                revision,
                issuedOn,
                organisation,
                country,
                registryNumber,
                address,
                sites,
                standard,
                scope,
                type,
                sector,
                headcount,
                inScope,
                systems,
                soaVersion,
                soaDated,
                agreement,
                agreementSigned,
                firstIssued,
                cycleFrom,
                validUntil,
                suspended,
                audits,
                nextDue,
                open,
                all);
    }
}

package org.assay.register.certificate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.Certification;
import org.assay.file.Ending;
import org.assay.file.Ground;
import org.assay.file.Naming;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** What anybody may read about a certificate: no history, no names of staff (ISO/IEC 17021-1, 8.1.2). */
@Entity
@Table(name = "public_certificate")
public class PublicCertificateRow extends PanacheEntityBase {
    @Id
    public String number;

    @Column(name = "certification_id")
    public UUID certification;

    public String holder;

    /** What {@link Naming} makes of the holder's name to be searched; null where a process of before has written it. */
    @Column(name = "holder_found")
    public @Nullable String holderFound;

    public String country;

    @Enumerated(EnumType.STRING)
    public Standard standard;

    public String scope;
    public int revision;

    /** As the certificate prints it; null where it was issued before that was kept, like the next three. */
    public @Nullable String address;

    /** Each on a line. */
    public @Nullable String sites;

    /** AI systems that it covers, each on a line with the client's role for it; null where that was not kept. */
    public @Nullable String systems;

    @Column(name = "soa_version")
    public @Nullable String soaVersion;

    /** Who accredited the body for it, and under which number; null where the certificate says no word of it. */
    public @Nullable String accreditation;

    @Column(name = "issued_on")
    public @Nullable LocalDate issuedOn;

    @Column(name = "granted_on")
    public LocalDate grantedOn;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;

    @Column(name = "suspended_from")
    public @Nullable LocalDate suspendedFrom;

    @Column(name = "withdrawn_on")
    public @Nullable LocalDate withdrawnOn;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    /** Whether another body goes on with what has ended. */
    public boolean transferred;

    /** AI systems whose part of the scope is suspended, by name, each on a line; null where none is. */
    @Column(name = "suspended_part")
    public @Nullable String suspendedPart;

    /** First day since which it has been valid without a gap, over renewals; null where it is {@link #validFrom}. */
    @Column(name = "certified_since")
    public @Nullable LocalDate certifiedSince;

    /** The day of the decision that the present facts rest on. */
    @Column(name = "standing_since")
    public LocalDate standingSince;

    public PublicCertificateRow() {}

    /** Where it stands on a day. */
    public Standing standingOn(LocalDate day) {
        List<Suspension> suspensions =
                suspendedFrom == null ? List.of() : List.of(new Suspension(suspendedFrom, null, Ground.OTHER));
        Ending ending = endedOn == null ? null : new Ending(endedOn, transferred);
        return new Certification(null, grantedOn, validFrom, validUntil, suspensions, withdrawnOn, null, ending)
                .standingOn(day);
    }
}

package org.assay.register.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Verification;
import org.jspecify.annotations.Nullable;

/** A nonconformity. */
@Entity
@Table(name = "finding")
public class FindingRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    public String reference;

    @Enumerated(EnumType.STRING)
    public Grade grade;

    @Enumerated(EnumType.STRING)
    public FindingStanding standing;

    public String requirement;
    public String statement;

    @Column(name = "audit_id")
    public @Nullable UUID audit;

    @Column(name = "raised_on")
    public @Nullable LocalDate raisedOn;

    /** Day by which the next step of the client is due. */
    @Column(name = "due_on")
    public @Nullable LocalDate dueOn;

    @Column(name = "verified_by")
    public @Nullable UUID verifiedBy;

    @Column(name = "verified_on")
    public @Nullable LocalDate verifiedOn;

    protected FindingRow() {}

    public FindingRow(UUID client, UUID certification, Finding finding) {
        this.id = finding.id();
        this.client = client;
        this.certification = certification;
        this.reference = finding.reference();
        this.audit = finding.raised().map(Finding.Raising::audit).orElse(null);
        this.raisedOn = finding.raised().map(Finding.Raising::on).orElse(null);
        this.requirement = finding.requirement();
        this.statement = finding.statement();
        take(finding);
    }

    /** Takes over what a happening has changed. */
    public final void take(Finding now) {
        grade = now.grade();
        standing = now.standing();
        dueOn = now.terms().dueOn();
        verifiedBy = now.verified().map(v -> v.by().id()).orElse(null);
        verifiedOn = now.verified().map(Verification::on).orElse(null);
    }
}

package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.Agreement;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Suspension;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** A certification file: client × standard, its agreement, and the facts that its standing follows from. */
@Entity
@Table(name = "certification")
public class CertificationRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    public String reference;

    @Enumerated(EnumType.STRING)
    public Standard standard;

    public String scope;

    @Column(name = "agreement_reference")
    public @Nullable String agreementReference;

    @Column(name = "agreement_signed_on")
    public @Nullable LocalDate agreementSignedOn;

    @Column(name = "agreement_ended_on")
    public @Nullable LocalDate agreementEndedOn;

    @Column(name = "last_day_of_stage_2")
    public LocalDate lastDayOfStage2;

    @Column(name = "refused_on")
    public @Nullable LocalDate refusedOn;

    @Column(name = "granted_on")
    public @Nullable LocalDate grantedOn;

    @Column(name = "valid_from")
    public @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    public @Nullable LocalDate validUntil;

    @Column(name = "withdrawn_on")
    public @Nullable LocalDate withdrawnOn;

    @Column(name = "opened_on")
    public LocalDate openedOn;

    /** How many happenings the file has seen; it makes every change of the file a change of this row and its version. */
    public int happenings;

    @Version
    public int version;

    protected CertificationRow() {}

    public CertificationRow(CertificationFile file, LocalDate openedOn) {
        this.id = file.id();
        this.client = file.client();
        this.reference = file.reference();
        this.standard = file.standard();
        this.scope = file.scope();
        Agreement agreement = file.agreement();
        if (agreement != null) {
            this.agreementReference = agreement.reference();
            this.agreementSignedOn = agreement.signedOn();
            this.agreementEndedOn = agreement.endedOn();
        }
        this.lastDayOfStage2 = file.result().lastDayOfStage2();
        this.openedOn = openedOn;
        this.happenings = 1;
    }

    void take(Certification now) {
        refusedOn = now.refusedOn();
        grantedOn = now.grantedOn();
        validFrom = now.validFrom();
        validUntil = now.validUntil();
        withdrawnOn = now.withdrawnOn();
    }

    @Nullable
    Agreement agreement() {
        return agreementReference == null || agreementSignedOn == null
                ? null
                : new Agreement(agreementReference, agreementSignedOn, agreementEndedOn);
    }

    /** The facts, with the suspensions that stand in a table of their own. */
    public Certification read(List<Suspension> suspensions) {
        return new Certification(refusedOn, grantedOn, validFrom, validUntil, suspensions, withdrawnOn);
    }
}

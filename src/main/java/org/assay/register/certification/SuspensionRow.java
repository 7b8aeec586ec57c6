package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.Ground;
import org.assay.file.Suspension;
import org.jspecify.annotations.Nullable;

/** A suspension of a certification. */
@Entity
@Table(name = "suspension")
public class SuspensionRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    public LocalDate since;
    public @Nullable LocalDate lifted;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    /** Whether it concerns a part of the scope only; which, the file says. */
    public boolean part;

    protected SuspensionRow() {}

    public SuspensionRow(UUID id, CertificationFile of, Suspension suspension) {
        this.id = id;
        this.client = of.client();
        this.certification = of.id();
        this.since = suspension.from();
        this.lifted = suspension.lifted();
        this.ground = suspension.ground();
        this.part = !suspension.whole();
    }
}

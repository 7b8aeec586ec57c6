package org.assay.register.time;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a table of audit time is not to be approved, by whom, and why; never written over. */
@Entity
@Immutable
@Table(name = "audit_time_refusal")
public class TimeRefusalRow extends PanacheEntityBase {
    @Id
    @Column(name = "table_id")
    public UUID table;

    @Column(name = "refused_by")
    public UUID refusedBy;

    @Column(name = "refused_on")
    public LocalDate refusedOn;

    public String reason;

    protected TimeRefusalRow() {}

    public TimeRefusalRow(UUID table, UUID refusedBy, LocalDate refusedOn, String reason) {
        this.table = table;
        this.refusedBy = refusedBy;
        this.refusedOn = refusedOn;
        this.reason = reason;
    }
}

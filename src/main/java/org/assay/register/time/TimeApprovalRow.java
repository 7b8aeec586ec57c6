package org.assay.register.time;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a second person approved a table of audit time, and when; never written over. */
@Entity
@Immutable
@Table(name = "audit_time_approval")
public class TimeApprovalRow extends PanacheEntityBase {
    @Id
    @Column(name = "table_id")
    public UUID table;

    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_on")
    public LocalDate approvedOn;

    protected TimeApprovalRow() {}

    public TimeApprovalRow(UUID table, UUID approvedBy, LocalDate approvedOn) {
        this.table = table;
        this.approvedBy = approvedBy;
        this.approvedOn = approvedOn;
    }
}

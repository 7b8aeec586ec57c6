package org.assay.register.quote;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A price list: written once; another takes its place. */
@Entity
@Table(name = "price_list")
public class PriceListRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;

    /** JSON. */
    public String content;

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_on")
    public LocalDate recordedOn;

    public PriceListRow() {}
}

package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A human being. Names live here and nowhere else. */
@Entity
@Table(name = "person")
public class PersonRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;

    /** Whether the person works for the body under a contract of her own (ISO/IEC 17021-1, 7.3). */
    public boolean external;

    /** Complete audits in which the person took an active part. */
    @Column(name = "led_audits")
    public int ledAudits;

    @Version
    public int version;

    protected PersonRow() {}

    public PersonRow(UUID id, String name) {
        this.id = id;
        this.name = name;
    }
}

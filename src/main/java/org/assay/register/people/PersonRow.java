package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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

    @Version
    public int version;

    protected PersonRow() {}

    public PersonRow(UUID id, String name) {
        this.id = id;
        this.name = name;
    }
}

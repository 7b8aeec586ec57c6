package org.assay.register.client;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A client organisation. The country is an ISO 3166 code of two letters. */
@Entity
@Table(name = "client")
public class ClientRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;
    public String country;

    @Version
    public int version;

    protected ClientRow() {}

    public ClientRow(UUID id, String name, String country) {
        this.id = id;
        this.name = name;
        this.country = country;
    }
}

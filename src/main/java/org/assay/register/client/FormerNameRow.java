package org.assay.register.client;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Naming;
import org.assay.register.Ids;

/** A name that a client bore, until its certificate was issued to another. */
@Entity
@Table(name = "former_name")
public class FormerNameRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    public String name;

    /** What {@link Naming} makes of it. */
    @Column(name = "name_key")
    public String nameKey;

    @Column(name = "until_on")
    public LocalDate until;

    protected FormerNameRow() {}

    public FormerNameRow(ClientRow client, LocalDate until) {
        this.id = Ids.next();
        this.client = client.id;
        this.name = client.name;
        this.nameKey = Naming.key(client.name);
        this.until = until;
    }
}

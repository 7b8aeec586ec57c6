package org.assay.register.client;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who may see what belongs to a client, from a day on and up to the day before another. */
@Entity
@Table(name = "membership")
public class MembershipRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "person_id")
    public UUID person;

    public LocalDate since;
    public @Nullable LocalDate until;

    protected MembershipRow() {}

    public MembershipRow(UUID id, UUID client, UUID person, LocalDate since) {
        this.id = id;
        this.client = client;
        this.person = person;
        this.since = since;
    }
}

package org.assay.register.post;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How somebody wants to be written to. */
@Entity
@Table(name = "mail_wish")
public class WishRow extends PanacheEntityBase {
    /** How much somebody wants to be told by mail. */
    public enum Wanted {
        /** Whatever concerns her. */
        ALL,
        /** Only what waits for her. */
        WAITING,
        /** Nothing but what the body has to tell. */
        NONE
    }

    @Id
    @Column(name = "person_id")
    public UUID person;

    public String address;

    @Enumerated(EnumType.STRING)
    public Wanted wanted;

    @Version
    public int version;

    public WishRow() {}
}

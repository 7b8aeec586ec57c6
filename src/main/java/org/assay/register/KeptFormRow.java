package org.assay.register;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person has typed into one form and not sent: hers alone, unless she has shared it with the people of her
 * organisation, as the database sees to.
 */
@Entity
@Table(name = "kept_form")
@IdClass(KeptFormRow.Place.class)
public class KeptFormRow extends PanacheEntityBase {
    /** Whose form, at which address. */
    public record Place(UUID person, String address) implements Serializable {}

    @Id
    @Column(name = "person_id")
    public UUID person;

    @Id
    public String address;

    /** What stands in its fields, as JSON. */
    public String fields;

    /** The state of the file that it was typed on; empty where it is about none. */
    public String seen;

    @Column(name = "kept_at")
    public Instant keptAt;

    /** The client whose people go on with it too; null where it is hers alone. */
    @Column(name = "client_id")
    public @Nullable UUID client;

    protected KeptFormRow() {}

    public KeptFormRow(Place place, String fields, String seen) {
        this.person = place.person();
        this.address = place.address();
        this.fields = fields;
        this.seen = seen;
        this.keptAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Before which a form was kept that nobody has touched for so many days of real time. */
    public static Instant untouchedFor(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS);
    }

    /** Takes over what stands in the form now. */
    public void take(String fields, String seen) {
        this.fields = fields;
        this.seen = seen;
        this.keptAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}

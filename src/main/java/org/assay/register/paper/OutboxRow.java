package org.assay.register.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work that an act has left to be done after it; gone when it is done. */
@Entity
@Table(name = "outbox")
public class OutboxRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    /** What sort of work: {@code PAPER}, {@code NEWS} of a deed, or {@code CLOCK} for what the clock has noted. */
    public String kind;

    /** The paper; what the deed was about; the note. */
    public UUID subject;

    @Column(name = "content_key")
    public String contentKey;

    /** The certification file as it stood. */
    public String facts;

    /** The last deed record that counts; for news the record of the deed, for the clock its note. */
    @Column(name = "as_of")
    public UUID asOf;

    /** Real time. */
    public Instant at;

    @Column(name = "due_at")
    public Instant dueAt;

    public int attempts;

    /** What went wrong last; null where nothing has. */
    public @Nullable String error;

    /** Whether letters that no typeface has are written out. */
    public boolean spelled;

    public OutboxRow() {}
}

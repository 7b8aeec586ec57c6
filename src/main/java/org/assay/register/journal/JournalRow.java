package org.assay.register.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a journal; the hash covers the hash before it and the body as it is stored. */
@Entity
@Table(name = "journal")
@IdClass(JournalRow.Place.class)
public class JournalRow extends PanacheEntityBase {
    /** A place in a stream; the first is 1. */
    public record Place(UUID stream, int seq) implements Serializable {}

    @Id
    public UUID stream;

    @Id
    public int seq;

    @Column(name = "client_id")
    public @Nullable UUID client;

    /** Real time. */
    public Instant at;

    /** The body's day. */
    @Column(name = "recorded_on")
    public LocalDate recordedOn;

    public String prev;
    public String hash;
    public String body;

    public JournalRow() {}
}

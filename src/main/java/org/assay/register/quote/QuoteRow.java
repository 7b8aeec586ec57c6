package org.assay.register.quote;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A fixed-price offer: its prices never change; that it was sent, and its paper, are written once. */
@Entity
@DynamicUpdate
@Table(name = "quote")
public class QuoteRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    public int number;

    @Column(name = "price_list_id")
    public UUID priceList;

    /** JSON. */
    public String content;

    /** Half-days that it was reckoned with. */
    public int stage1;

    public int stage2;

    /** Hash of the scope that it was reckoned with. */
    public String scope;

    public int variants;

    @Column(name = "drawn_on")
    public LocalDate drawnOn;

    @Column(name = "drawn_by")
    public UUID drawnBy;

    /** Null until it is sent; the client sees it from then on. */
    @Column(name = "sent_on")
    public @Nullable LocalDate sentOn;

    @Column(name = "valid_until")
    public @Nullable LocalDate until;

    /** The paper; null while it is being prepared. */
    public byte @Nullable [] pdf;

    public @Nullable String sha256;

    /** How often its paper could not be drawn up since somebody asked. */
    public int attempts;

    /** Why; null where it never failed. */
    public @Nullable String failed;

    /** Before then it is not tried again; null where it is due at once. */
    @Column(name = "due_at")
    public @Nullable Instant dueAt;

    public QuoteRow() {}
}

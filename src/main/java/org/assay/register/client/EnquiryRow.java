package org.assay.register.client;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has asked before there is a client or a sign-in. */
@Entity
@Table(name = "enquiry")
public class EnquiryRow extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Such as {@code E-2026-0007}. */
    public String reference;

    /** By which a form that is sent twice is taken once. */
    @Column(name = "sent_key")
    public String key;

    public String organisation;
    public String country;
    public String contact;
    public String email;
    public int people;

    @Column(name = "ai_use")
    public String use;

    @Column(name = "wanted_on")
    public @Nullable LocalDate wantedOn;

    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Column(name = "received_at")
    public Instant receivedAt;

    /** The client that came of it; null where none did. */
    @Column(name = "client_id")
    public @Nullable UUID client;

    /** Why it was closed without one. */
    @Column(name = "closed_why")
    public @Nullable String closedWhy;

    @Column(name = "answered_by")
    public @Nullable UUID answeredBy;

    @Column(name = "answered_on")
    public @Nullable LocalDate answeredOn;

    @Version
    public int version;

    public EnquiryRow() {}

    /** The moment at which one is received, as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.assay.register.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Audit;
import org.assay.file.Part;

/** A person's days in an audit; the database lets nobody be in two on one day. */
@Entity
@Table(name = "booking")
@IdClass(BookingRow.Key.class)
public class BookingRow extends PanacheEntityBase {
    /** One person in one visit of an audit. */
    public record Key(UUID audit, UUID person, LocalDate firstDay) implements Serializable {}

    @Id
    @Column(name = "audit_id")
    public UUID audit;

    @Id
    @Column(name = "person_id")
    public UUID person;

    @Column(name = "client_id")
    public UUID client;

    @Enumerated(EnumType.STRING)
    public Part part;

    @Id
    @Column(name = "first_day")
    public LocalDate firstDay;

    @Column(name = "last_day")
    public LocalDate lastDay;

    protected BookingRow() {}

    public BookingRow(UUID client, UUID audit, Audit.Booking booking) {
        this.audit = audit;
        this.person = booking.person().id();
        this.client = client;
        this.part = booking.part();
        this.firstDay = booking.firstDay();
        this.lastDay = booking.lastDay();
    }
}

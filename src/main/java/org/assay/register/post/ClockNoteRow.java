package org.assay.register.post;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.programme.ClockNote;
import org.assay.programme.DueKind;

/** That the clock has noted something, once. Written by one statement of {@link ClockNotes}; nobody changes it. */
@Entity
@Table(name = "clock_note")
public class ClockNoteRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public ClockNote.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    public DueKind dueKind;

    public UUID subject;

    @Column(name = "due_on")
    public LocalDate dueOn;

    @Column(name = "noted_on")
    public LocalDate notedOn;

    protected ClockNoteRow() {}
}

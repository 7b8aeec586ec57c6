package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is let read one file until a day. Only an early end is ever written later. */
@Entity
@Table(name = "invitation")
public class InvitationRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id", updatable = false)
    public UUID client;

    @Column(name = "certification_id", updatable = false)
    public UUID certification;

    @Column(name = "person_id", updatable = false)
    public UUID person;

    @Column(name = "last_day", updatable = false)
    public LocalDate lastDay;

    @Column(updatable = false)
    public String why;

    @Column(name = "invited_by", updatable = false)
    public UUID invitedBy;

    @Column(name = "invited_on", updatable = false)
    public LocalDate invitedOn;

    @Column(name = "ended_by")
    public @Nullable UUID endedBy;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    protected InvitationRow() {}

    /** Whom somebody invites to which file, and until when. */
    public record Invitation(UUID client, UUID certification, UUID person, LocalDate lastDay, String why) {}

    public InvitationRow(UUID id, Invitation invitation, UUID invitedBy, LocalDate invitedOn) {
        this.id = id;
        this.client = invitation.client();
        this.certification = invitation.certification();
        this.person = invitation.person();
        this.lastDay = invitation.lastDay();
        this.why = invitation.why();
        this.invitedBy = invitedBy;
        this.invitedOn = invitedOn;
    }
}

package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
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

    @Column(name = "ended_by")
    public @Nullable UUID endedBy;

    /** The day on which its end was recorded. */
    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    public @Nullable String endReason;

    protected MembershipRow() {}

    public MembershipRow(UUID id, UUID client, UUID person, LocalDate since) {
        this.id = id;
        this.client = client;
        this.person = person;
        this.since = since;
    }

    /** Its last day is on record; from now on nothing is seen by it. */
    public void end(LocalDate on, String reason, UUID by, LocalDate today) {
        until = on.plusDays(1);
        endReason = reason;
        endedBy = by;
        endedOn = today;
    }

    /** SHA-256 of all that stands in it now. */
    public String seal() {
        return Hashes.of(Canonical.text(Arrays.asList(id, client, person, since, until, endedOn, endedBy, endReason)));
    }

    /** The tie that it is to the client. */
    public Tie tie() {
        return new Tie(client, TieKind.MEMBERSHIP, since, until == null ? null : until.minusDays(1));
    }
}

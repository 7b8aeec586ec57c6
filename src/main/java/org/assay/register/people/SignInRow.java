package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** A sign-in (the identity server's user id) and the person behind it. A person may have several. */
@Entity
@Table(name = "sign_in")
public class SignInRow extends PanacheEntityBase {
    @Id
    public String subject;

    public String username;

    @Column(name = "person_id")
    public UUID person;

    @Column(name = "linked_by")
    public UUID linkedBy;

    @Column(name = "linked_on")
    public LocalDate linkedOn;

    /** The day on which its end was recorded; null while it lasts. */
    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    public @Nullable UUID endedBy;

    @Column(name = "end_reason")
    public @Nullable String endReason;

    protected SignInRow() {}

    public SignInRow(String subject, String username, UUID person, UUID linkedBy, LocalDate linkedOn) {
        this.subject = subject;
        this.username = username;
        this.person = person;
        this.linkedBy = linkedBy;
        this.linkedOn = linkedOn;
    }

    /** Under which its seal stands in the journal of its person: an identity server's id need be no id of ours. */
    public UUID key() {
        return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of all that stands in it now. */
    public String seal() {
        return Hashes.of(Canonical.text(
                Arrays.asList(subject, username, person, linkedBy, linkedOn, endedOn, endedBy, endReason)));
    }

    /** From now on nobody stands behind it. */
    public void end(String reason, UUID by, LocalDate today) {
        endReason = reason;
        endedBy = by;
        endedOn = today;
    }

    /** The same person stands behind it again. */
    public void again(UUID by, LocalDate today) {
        endReason = null;
        endedBy = null;
        endedOn = null;
        linkedBy = by;
        linkedOn = today;
    }
}

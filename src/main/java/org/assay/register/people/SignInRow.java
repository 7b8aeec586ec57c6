package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

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

    protected SignInRow() {}

    public SignInRow(String subject, String username, UUID person, UUID linkedBy, LocalDate linkedOn) {
        this.subject = subject;
        this.username = username;
        this.person = person;
        this.linkedBy = linkedBy;
        this.linkedOn = linkedOn;
    }
}

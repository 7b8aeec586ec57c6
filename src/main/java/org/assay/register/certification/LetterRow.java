package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.jspecify.annotations.Nullable;

/** A letter between client and body, as far as lists need it. */
@Entity
@Table(name = "letter")
public class LetterRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public LetterStanding standing;

    public String subject;

    @Column(name = "due_on")
    public @Nullable LocalDate dueOn;

    protected LetterRow() {}

    public LetterRow(UUID client, UUID certification, Letter letter) {
        this.id = letter.id();
        this.client = client;
        this.certification = certification;
        this.standing = letter.standing();
        this.subject = letter.subject();
        this.dueOn = letter.dueOn();
    }
}

package org.assay.register.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.Person;
import org.jspecify.annotations.Nullable;

/** Who took which part in the audit of a file. */
@Entity
@Table(name = "participation")
public class ParticipationRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "person_id")
    public UUID person;

    @Enumerated(EnumType.STRING)
    public Part part;

    /** In which audit; null for the review of an application, and where it was kept before audits were told apart. */
    @Column(name = "audit_id")
    public @Nullable UUID audit;

    protected ParticipationRow() {}

    public ParticipationRow(UUID id, UUID client, UUID certification, Participation participation) {
        this.id = id;
        this.client = client;
        this.certification = certification;
        this.person = participation.person().id();
        this.part = participation.part();
        this.audit = participation.audit();
    }

    /** Takes away a part that nobody came to take. */
    public static void gone(UUID certification, Participation participation) {
        delete(
                "certification = ?1 and person = ?2 and part = ?3 and audit is not distinct from ?4",
                certification,
                participation.person().id(),
                participation.part(),
                participation.audit());
    }

    public Participation read() {
        return new Participation(new Person(person), part, audit);
    }
}

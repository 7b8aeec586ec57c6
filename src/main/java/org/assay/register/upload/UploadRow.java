package org.assay.register.upload;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.register.Ids;

/** A file that somebody has put up for one certification: hers alone until it is handed in with a deed. */
@Entity
@Table(name = "upload")
public class UploadRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "uploaded_by")
    public UUID uploadedBy;

    /** Real time. */
    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    /** The body's day. */
    @Column(name = "uploaded_on")
    public LocalDate uploadedOn;

    /** As people read it; it opens nothing. */
    public String name;

    public String sha256;

    protected UploadRow() {}

    /** A file that is put up now. */
    public UploadRow(UUID client, UUID certification, UUID by, LocalDate today, String name, String sha256) {
        this.id = Ids.next();
        this.client = client;
        this.certification = certification;
        this.uploadedBy = by;
        this.uploadedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.uploadedOn = today;
        this.name = name;
        this.sha256 = sha256;
    }
}

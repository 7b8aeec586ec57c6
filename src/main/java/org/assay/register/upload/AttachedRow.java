package org.assay.register.upload;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.assay.register.certification.Audience;

/** That a file was handed in with a deed, once: never written over. */
@Entity
@Table(name = "attached")
public class AttachedRow extends PanacheEntityBase {
    @Id
    @Column(name = "upload_id")
    public UUID upload;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "deed_record_id")
    public UUID record;

    /** The audit, finding or decision that the deed is about; the file itself where it is about none. */
    public UUID subject;

    /** Who may read it later: whoever may read what was typed. */
    @Enumerated(EnumType.STRING)
    public Audience audience;

    protected AttachedRow() {}

    /** A file that is handed in with a deed whose record is kept. */
    public AttachedRow(UploadRow upload, UUID record, UUID subject, Audience audience) {
        this.upload = upload.id;
        this.client = upload.client;
        this.certification = upload.certification;
        this.record = record;
        this.subject = subject;
        this.audience = audience;
    }
}

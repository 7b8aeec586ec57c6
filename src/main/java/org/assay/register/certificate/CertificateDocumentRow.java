package org.assay.register.certificate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.jspecify.annotations.Nullable;

/** Paper about a certification: the number stays over revisions, and is never given to another. */
@Entity
@Table(name = "certificate_document")
public class CertificateDocumentRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    public String number;
    public int revision;

    @Column(name = "issued_on")
    public LocalDate issuedOn;

    /** All that this revision says, as JSON; null where it was issued before that was kept, or was brought forward. */
    public @Nullable String content;

    protected CertificateDocumentRow() {}

    public CertificateDocumentRow(
            UUID id, CertificationFile of, String number, int revision, LocalDate issuedOn, @Nullable String content) {
        this.id = id;
        this.client = of.client();
        this.certification = of.id();
        this.number = number;
        this.revision = revision;
        this.issuedOn = issuedOn;
        this.content = content;
    }
}

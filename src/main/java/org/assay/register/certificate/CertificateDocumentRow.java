package org.assay.register.certificate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;

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

    protected CertificateDocumentRow() {}

    /** Revision 1. */
    public CertificateDocumentRow(UUID id, CertificationFile of, String number, LocalDate issuedOn) {
        this.id = id;
        this.client = of.client();
        this.certification = of.id();
        this.number = number;
        this.revision = 1;
        this.issuedOn = issuedOn;
    }

    /** The revision that the file has come to. */
    static CertificateDocumentRow next(UUID id, CertificationFile of, String number, LocalDate issuedOn) {
        CertificateDocumentRow row = new CertificateDocumentRow(id, of, number, issuedOn);
        row.revision = of.paper().revision();
        return row;
    }
}

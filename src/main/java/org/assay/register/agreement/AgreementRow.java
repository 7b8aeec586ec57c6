package org.assay.register.agreement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;

/** The text of an agreement as it was offered: written once, never over. */
@Entity
@Table(name = "agreement_text")
public class AgreementRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "drawn_up_on")
    public LocalDate drawnUpOn;

    /** JSON. */
    public String content;

    /** Of the content. */
    public String sha256;

    protected AgreementRow() {}

    public AgreementRow(UUID id, CertificationFile of, LocalDate drawnUpOn, String content, String sha256) {
        this.id = id;
        this.client = of.client();
        this.certification = of.id();
        this.drawnUpOn = drawnUpOn;
        this.content = content;
        this.sha256 = sha256;
    }
}

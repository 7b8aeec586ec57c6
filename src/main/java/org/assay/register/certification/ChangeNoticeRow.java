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
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;

/** A change that a client has told of, as far as lists need it. */
@Entity
@Table(name = "change_notice")
public class ChangeNoticeRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public ChangeStanding standing;

    @Enumerated(EnumType.STRING)
    public ChangeKind kind;

    @Column(name = "told_on")
    public LocalDate toldOn;

    protected ChangeNoticeRow() {}

    public ChangeNoticeRow(UUID client, UUID certification, ChangeNotice notice) {
        this.id = notice.id();
        this.client = client;
        this.certification = certification;
        this.standing = notice.standing();
        this.kind = notice.kind();
        this.toldOn = notice.toldOn();
    }
}

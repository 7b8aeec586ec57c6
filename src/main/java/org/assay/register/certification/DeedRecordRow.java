package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** What was typed in one deed on a file: kept whole, and never written over. */
@Entity
@Table(name = "deed_record")
public class DeedRecordRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    /** The audit, finding or decision that it is about; the file itself where it is about none. */
    public UUID subject;

    /** What came of it, where something did. */
    public @Nullable UUID made;

    public String deed;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    /** JSON, as it was sent. */
    public String content;

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "happened_on")
    public LocalDate happenedOn;

    @Column(name = "recorded_on")
    public LocalDate recordedOn;

    public DeedRecordRow() {}

    /** What stands in it. */
    public KeptDeed kept() {
        return KeptDeed.read(content);
    }

    /** SHA-256 of all that stands in it. */
    public String seal() {
        return Hashes.of(Canonical.text(Arrays.asList(
                id, certification, subject, made, deed, audience, content, recordedBy, happenedOn, recordedOn)));
    }
}

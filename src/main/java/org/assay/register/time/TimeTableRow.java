package org.assay.register.time;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.hibernate.annotations.Immutable;

/** A table of audit time as somebody proposed it; never written over. */
@Entity
@Immutable
@Table(name = "audit_time_table")
public class TimeTableRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public LocalDate since;

    public String source;

    public String licence;

    /** The table as it was read, in one spelling. */
    public String content;

    public String sha256;

    public boolean invented;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_on")
    public LocalDate proposedOn;

    protected TimeTableRow() {}

    public TimeTableRow(
            UUID id,
            LocalDate since,
            String source,
            String licence,
            String content,
            boolean invented,
            UUID proposedBy,
            LocalDate proposedOn) {
        this.id = id;
        this.since = since;
        this.source = source;
        this.licence = licence;
        this.content = content;
        this.sha256 = Hashes.of(content);
        this.invented = invented;
        this.proposedBy = proposedBy;
        this.proposedOn = proposedOn;
    }

    /** SHA-256 of all that stands in it now. */
    public String seal() {
        return Hashes.of(
                Canonical.text(Arrays.asList(id, since, source, licence, content, invented, proposedBy, proposedOn)));
    }
}

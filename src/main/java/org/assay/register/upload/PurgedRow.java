package org.assay.register.upload;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a file which was taken as evidence is gone; the database itself writes it, with the bytes. */
@Entity
@Table(name = "purged_file")
public class PurgedRow extends PanacheEntityBase {
    @Id
    @Column(name = "upload_id")
    public UUID upload;

    @Column(name = "certification_id")
    public UUID certification;

    /** The body's day. */
    @Column(name = "purged_on")
    public LocalDate purgedOn;

    protected PurgedRow() {}

    /** The days on which files of a certification went, by their ids. */
    public static Map<UUID, LocalDate> of(UUID certification) {
        List<PurgedRow> rows = list("certification", certification);
        return rows.stream().collect(Collectors.toMap(r -> r.upload, r -> r.purgedOn));
    }
}

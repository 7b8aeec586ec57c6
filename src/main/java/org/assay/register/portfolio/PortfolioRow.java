package org.assay.register.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A portfolio as it was handed in; what is in it stands in its rows. */
@Entity
@Table(name = "portfolio")
public class PortfolioRow extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Where the papers of before lie. */
    public String source;

    /** SHA-256 of these papers as one file; null where none was handed in. */
    public @Nullable String scan;

    @Column(name = "scan_name")
    public @Nullable String scanName;

    /** What a reader should look at, since the tables were read so: sentences, one to a line; empty where nothing is in doubt. */
    public String doubts = "";

    @Column(name = "handed_in_by")
    public UUID handedInBy;

    @Column(name = "handed_in_on")
    public LocalDate handedInOn;

    public PortfolioRow() {}
}

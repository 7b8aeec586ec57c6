package org.assay.register.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.PortfolioStanding;
import org.jspecify.annotations.Nullable;

/** One running certification of a portfolio. What was handed in stays; who read it is written beside it, once. */
@Entity
@Table(name = "portfolio_row")
@IdClass(RunningRow.Place.class)
public class RunningRow extends PanacheEntityBase {
    /** Which row of which portfolio. */
    public record Place(UUID portfolio, int number) implements Serializable {}

    @Id
    @Column(name = "portfolio_id")
    public UUID portfolio;

    /** The first is 1. */
    @Id
    public int number;

    @Enumerated(EnumType.STRING)
    public PortfolioStanding standing;

    /** Number of the certificate. */
    @Column(updatable = false)
    public String certificate;

    @Column(updatable = false)
    public String organisation;

    /** SHA-256 of the source and of the content. */
    @Column(updatable = false)
    public String seal;

    /** JSON: everything that was read from the row and from the nonconformities that belong to it. */
    @Column(updatable = false)
    public String content;

    @Column(name = "decided_by")
    public @Nullable UUID decidedBy;

    @Column(name = "decided_on")
    public @Nullable LocalDate decidedOn;

    /** What whoever signed saw, or why the row was returned. */
    public @Nullable String words;

    /** The file that came of it. */
    @Column(name = "certification_id")
    public @Nullable UUID certification;

    @Version
    public int version;

    public RunningRow() {}

    /** What became of it. */
    public void decided(PortfolioStanding now, UUID by, LocalDate on, String said, @Nullable UUID file) {
        standing = now;
        decidedBy = by;
        decidedOn = on;
        words = said;
        certification = file;
    }
}

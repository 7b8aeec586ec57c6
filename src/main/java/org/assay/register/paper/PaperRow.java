package org.assay.register.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.PaperKind;
import org.assay.register.certification.Audience;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A paper: ordered by an act, and drawn up once. Its bytes stand beside it, by their hash. */
@Entity
@DynamicUpdate // the body may write the last three columns and no other
@Table(name = "paper")
public class PaperRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public PaperKind kind;

    /** The audit, finding or decision that it is about; the file itself where it is about none. */
    public UUID subject;

    public int revision;

    @Column(name = "content_key")
    public String contentKey;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    /** The body's day on which the act ordered it. */
    public LocalDate dated;

    @Column(name = "ordered_by")
    public UUID orderedBy;

    /** Null while it is being prepared. */
    public @Nullable String sha256;

    /** In bytes. */
    public @Nullable Integer size;

    public @Nullable Integer pages;

    public PaperRow() {}

    /** Who reads papers of a kind. */
    public static Audience readers(PaperKind kind) {
        return kind.forTheClient() ? Audience.CLIENT : Audience.BODY;
    }
}

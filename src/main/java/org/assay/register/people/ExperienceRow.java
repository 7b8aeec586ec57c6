package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.assay.file.Experience;
import org.assay.file.WorksAs;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was recorded of a person's experience, by whom and on which day; never written over. */
@Entity
@Immutable
@Table(name = "experience")
public class ExperienceRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "person_id")
    public UUID person;

    @Column(name = "led_audits")
    public int ledAudits;

    public boolean educated;

    @Column(name = "it_years")
    public int itYears;

    @Column(name = "ai_years")
    public int aiYears;

    public boolean trained;

    @Column(name = "works_as")
    @Enumerated(EnumType.STRING)
    public WorksAs worksAs;

    @Column(name = "signed_on")
    public @Nullable LocalDate signedOn;

    public String source;

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_on")
    public LocalDate recordedOn;

    protected ExperienceRow() {}

    public ExperienceRow(UUID id, UUID person, Experience known, String source, UUID recordedBy, LocalDate recordedOn) {
        this.id = id;
        this.person = person;
        this.ledAudits = known.ledAudits();
        this.educated = known.educated();
        this.itYears = known.itYears();
        this.aiYears = known.aiYears();
        this.trained = known.trained();
        this.worksAs = Objects.requireNonNull(known.worksAs());
        this.signedOn = known.signedOn();
        this.source = source;
        this.recordedBy = recordedBy;
        this.recordedOn = recordedOn;
    }

    /** SHA-256 of all that stands in it now. */
    public String seal() {
        return Hashes.of(Canonical.text(Arrays.asList(
                id,
                person,
                ledAudits,
                educated,
                itYears,
                aiYears,
                trained,
                worksAs,
                signedOn,
                source,
                recordedBy,
                recordedOn)));
    }

    public Experience read() {
        return new Experience(ledAudits, educated, itYears, aiYears, trained, worksAs, signedOn);
    }
}

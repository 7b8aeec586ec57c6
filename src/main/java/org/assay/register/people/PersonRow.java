package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Experience;
import org.assay.file.Naming;
import org.assay.file.WorksAs;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** A human being. Names live here and nowhere else. */
@Entity
@Table(name = "person")
public class PersonRow extends PanacheEntityBase {
    /** What a person is called, and no more of her. */
    record Named(UUID id, String name) {}

    /** What these persons are called; whoever is not in view is missing. */
    public static Map<UUID, String> names(Collection<UUID> persons) {
        return find("id in ?1", persons).project(Named.class).stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    @Id
    public UUID id;

    public String name;

    /** What {@link Naming} makes of the name; null where a process of before has written it. */
    @Column(name = "name_key")
    public @Nullable String nameKey;

    @Column(name = "name_found")
    public @Nullable String nameFound;

    /** Complete audits in which the person took an active part. */
    @Column(name = "led_audits")
    public int ledAudits;

    /** Higher education or its like. */
    public boolean educated;

    @Column(name = "it_years")
    public int itYears;

    @Column(name = "ai_years")
    public int aiYears;

    /** In auditing AI management systems. */
    public boolean trained;

    /** By what the person works for the body; null while that is not on record. */
    @Column(name = "works_as")
    @Enumerated(EnumType.STRING)
    public @Nullable WorksAs worksAs;

    @Column(name = "signed_on")
    public @Nullable LocalDate signedOn;

    /** Where all that was seen. */
    @Column(name = "experience_source")
    public String experienceSource = "";

    /** How the body knows that she is another person than who bears her name; null where nobody does. */
    @Column(name = "told_apart")
    public @Nullable String toldApart;

    /** The entry that stands for the human being who was entered here once more; null where this is the only one, or that one. */
    @Column(name = "same_as")
    public @Nullable UUID sameAs;

    /** How it is known. */
    @Column(name = "same_because")
    public @Nullable String sameBecause;

    @Version
    public int version;

    protected PersonRow() {}

    public PersonRow(UUID id, String name) {
        this.id = id;
        this.name = name;
        this.nameKey = Naming.key(name);
        this.nameFound = Naming.found(name);
    }

    /** Is called so from now on, and is found by the name of before as well. */
    public void takes(String other) {
        this.nameFound = Naming.found(other, name, nameFound);
        this.name = other;
        this.nameKey = Naming.key(other);
    }

    /** Who bears this name, or one that can be the same person's, by their names. */
    public static List<PersonRow> called(String name) {
        return PersonRow.<PersonRow>listAll(Sort.by("name", "id")).stream()
                .filter(p -> p.isCalled(name))
                .toList();
    }

    private boolean isCalled(String other) {
        return Naming.key(name).equals(Naming.key(other)) || Naming.mayBeOne(name, other);
    }

    /** Whether it is on record how the body knows that these two of one name are not one person. */
    public boolean isToldApartFrom(PersonRow other) {
        return (toldApart != null || other.toldApart != null) && isCalled(other.name);
    }

    /** The entry that stands for this human being. */
    public UUID human() {
        return sameAs == null ? id : sameAs;
    }

    /** Every entry of the human being for whom this one stands. */
    public static List<PersonRow> entries(UUID human) {
        return list("id = ?1 or sameAs = ?1 order by id", human);
    }

    /** SHA-256 of how the person is called, and of whom it is an entry more. */
    public String seal() {
        return Hashes.of(Canonical.text(sameAs == null ? List.of(id, name) : List.of(id, name, sameAs)));
    }

    /** What is on record from now on. */
    public void brings(Experience now, String source) {
        ledAudits = now.ledAudits();
        educated = now.educated();
        itYears = now.itYears();
        aiYears = now.aiYears();
        trained = now.trained();
        worksAs = now.worksAs();
        signedOn = now.signedOn();
        experienceSource = source;
    }

    public Experience experience() {
        return new Experience(ledAudits, educated, itYears, aiYears, trained, worksAs, signedOn);
    }
}

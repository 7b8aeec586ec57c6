package org.assay.register.client;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import org.assay.file.Naming;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** A client organisation. The country is an ISO 3166 code of two letters. */
@Entity
@Table(name = "client")
public class ClientRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;
    public String country;

    /** In its register of companies; null where it was not entered. */
    @Column(name = "registry_number")
    public @Nullable String registryNumber;

    /** What tells it apart from others of its name, as whoever entered it answered; null where there were none. */
    @Column(name = "told_apart")
    public @Nullable String toldApart;

    /** Its name for lists: with country and register number where another client bears the name. */
    public @Nullable String shown;

    /** What {@link Naming} makes of the name; null where a process of before has written it. */
    @Column(name = "name_key")
    public @Nullable String nameKey;

    @Column(name = "name_found")
    public @Nullable String nameFound;

    /** Whom the body turns to; null where nobody was named. */
    public @Nullable String contact;

    @Column(name = "contact_email")
    public @Nullable String contactEmail;

    @Column(name = "contact_phone")
    public @Nullable String contactPhone;

    /** Above 0 where the register cannot tell it apart from another one by name, country and number. */
    public short older;

    @Version
    public int version;

    protected ClientRow() {}

    public ClientRow(UUID id, String name, String country, String number, @Nullable String toldApart) {
        this.id = id;
        this.name = name;
        this.country = country;
        this.registryNumber = number.isEmpty() ? null : number;
        this.toldApart = toldApart;
        this.shown = name;
        this.nameKey = Naming.key(name);
        this.nameFound = Naming.found(name);
    }

    /** Takes another name; it is found by the names before as well. */
    public void take(String other) {
        this.nameFound = Naming.found(other, name, nameFound);
        this.nameKey = Naming.key(other);
        this.name = other;
        this.shown = other;
    }

    /** SHA-256 of all that was entered of it. */
    public String seal() {
        return Hashes.of(Canonical.text(
                Arrays.asList(id, name, country, registryNumber, toldApart, contact, contactEmail, contactPhone)));
    }

    /** The register number; empty where it was not entered. */
    public String number() {
        return registryNumber == null ? "" : registryNumber;
    }
}

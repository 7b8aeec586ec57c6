package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.register.Canonical;
import org.jspecify.annotations.Nullable;

/** What the document of a file leaves out because its client is told nothing of it; the database shows it to the body alone. */
@Entity
@Table(name = "untold")
public class UntoldRow extends PanacheEntityBase {
    @Id
    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "client_id")
    public UUID client;

    /** An {@link Untold} as JSON. */
    public String audits;

    protected UntoldRow() {}

    private UntoldRow(CertificationFile file, Untold untold) {
        this.certification = file.id();
        this.client = file.client();
        this.audits = Canonical.text(untold);
    }

    /** Writes what the client is not told of, where that has changed. */
    static void keep(@Nullable CertificationFile was, CertificationFile now) {
        Untold before = was == null ? Untold.NOTHING : Untold.of(was);
        Untold after = Untold.of(now);
        if (before.equals(after)) {
            return;
        }
        if (after.nothing()) {
            delete("certification", now.id());
        } else if (before.nothing()) {
            new UntoldRow(now, after).persist();
        } else {
            update("audits = ?1 where certification = ?2", Canonical.text(after), now.id());
        }
    }

    /** The whole file. */
    static CertificationFile whole(CertificationFile told, @Nullable String untold) {
        return untold == null ? told : Canonical.read(untold, Untold.class).and(told);
    }
}

package org.assay.register.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.CertificationFile;
import org.assay.file.TookPart;
import org.assay.register.Ids;
import org.jspecify.annotations.Nullable;

/** Who took part in what the next decision about a file rests on: the database refuses a decision of hers. */
@Entity
@Table(name = "took_part")
public class TookPartRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "person_id")
    public UUID person;

    @Enumerated(EnumType.STRING)
    public TookPart.How how;

    /** The audit or the nonconformity. */
    @Column(name = "subject_id")
    public @Nullable UUID subject;

    protected TookPartRow() {}

    private TookPartRow(CertificationFile of, One one) {
        this.id = Ids.next();
        this.client = of.client();
        this.certification = of.id();
        this.person = one.person;
        this.how = one.how;
        this.subject = one.subject;
    }

    /** What is told apart here: two parts in one audit are one. */
    private record One(
            UUID person, TookPart.How how, @Nullable UUID subject) {}

    /**
     * Writes what has changed; a decision that has been written before is held against the state that it was taken in.
     *
     * @param was null where the file begins
     */
    public static void keep(@Nullable CertificationFile was, CertificationFile now) {
        Set<One> before = was == null ? Set.of() : all(was);
        Set<One> after = all(now);
        Set<One> gone = new HashSet<>(before);
        gone.removeAll(after);
        if (!gone.isEmpty()) {
            flush();
        }
        gone.forEach(one -> delete(
                "certification = ?1 and person = ?2 and how = ?3 and subject is not distinct from ?4",
                now.id(),
                one.person,
                one.how,
                one.subject));
        after.stream().filter(one -> !before.contains(one)).forEach(one -> new TookPartRow(now, one).persist());
    }

    /** The rows that a file has as it stands. */
    public static List<TookPartRow> of(CertificationFile file) {
        return all(file).stream().map(one -> new TookPartRow(file, one)).toList();
    }

    private static Set<One> all(CertificationFile file) {
        return file.basis().tookPart().stream()
                .map(t -> new One(t.person().id(), t.how(), t.subject()))
                .collect(Collectors.toSet());
    }
}

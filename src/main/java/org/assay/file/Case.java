package org.assay.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.standard.Law;
import org.jspecify.annotations.Nullable;

/** One case to weigh: a file, a person, what she wants to do, the body's day, the law of that day, and the people. */
public record Case(CertificationFile file, Person person, Deed deed, LocalDate today, Law law, People people) {
    /** What the body knows about whoever acts. */
    public Dossier actor() {
        return people.of(person);
    }

    /** Every entry of whoever acts: hers alone, where she is entered once. */
    public Stream<Person> entries() {
        return people.entries(person);
    }

    /** Whether that is whoever acts, under whichever entry of hers. */
    public boolean isActor(@Nullable Person other) {
        return other != null && people.areOne(person, other);
    }

    /** The audit that the deed is about, or that raised the nonconformity which it is about. */
    public Optional<Audit> auditOfIt() {
        return file.audit(deed.subject())
                .or(() -> file.finding(deed.subject()).flatMap(Finding::raised).flatMap(r -> file.audit(r.audit())));
    }

    /** The audit that the deed is about. Refuses a deed about none. */
    public Audit audit() {
        return file.audit(deed.subject())
                .orElseThrow(() -> new IllegalArgumentException("The file holds no such audit"));
    }
}

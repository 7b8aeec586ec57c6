package org.assay.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.register.people.Dossiers;
import org.assay.standard.LawBook;

/** Cases as they stand before anybody has typed a word. Inside the transaction of a question. */
@ApplicationScoped
public class Cases {
    private final Dossiers dossiers;
    private final LawBook laws;

    Cases(Dossiers dossiers, LawBook laws) {
        this.dossiers = dossiers;
        this.laws = laws;
    }

    /** This person's case on this file, about nothing in particular. */
    public Case plain(Acting who, CertificationFile file, LocalDate today) {
        UUID client = file.client();
        return new Case(
                file,
                who.person(),
                Deed.plain(new UUID(0, 0), today),
                today,
                laws.on(today),
                who.ofTheBody() ? dossiers.of(concerned(who, file), client) : People.NOBODY);
    }

    /** Whoever asks, and everybody whose work counts, whom rules look at whenever somebody acts. */
    private static Set<UUID> concerned(Acting who, CertificationFile file) {
        return Stream.concat(Stream.of(who.person()), file.working())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** The same case, about something else. */
    public static Case about(Case c, UUID subject) {
        return new Case(c.file(), c.person(), Deed.plain(subject, c.today()), c.today(), c.law(), c.people());
    }
}

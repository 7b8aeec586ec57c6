package org.assay.register.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.assay.file.Person;
import org.assay.register.Tx;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;

/** Notes who has had prices before her eyes: from then on she neither reviews nor decides, whatever her sign-in. */
@ApplicationScoped
public class KnowsPrices {
    /** As journals name it. */
    public static final String DEED = "ReadingPrices";

    private final EntityManager em;
    private final Tx tx;
    private final Journal journal;

    KnowsPrices(EntityManager em, Tx tx, Journal journal) {
        this.em = em;
        this.tx = tx;
        this.journal = journal;
    }

    /** Asked where prices can be read. */
    public void note(Person person, LocalDate today) {
        int first = em.createNativeQuery(
                        "insert into knows_prices (person_id, since) values (:person, :today) on conflict do nothing")
                .setParameter("person", person.id())
                .setParameter("today", today)
                .executeUpdate();
        if (first > 0) {
            tx.body(() -> {
                journal.append(person.id(), null, today, Entry.plain(person.id(), DEED, null, today));
                return first;
            });
        }
    }
}

package org.assay.register.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.assay.file.Person;

/** Notes who has had prices before her eyes: from then on she neither reviews nor decides, whatever her sign-in. */
@ApplicationScoped
public class KnowsPrices {
    private final EntityManager em;

    KnowsPrices(EntityManager em) {
        this.em = em;
    }

    /** Asked where prices can be read. */
    public void note(Person person, LocalDate today) {
        em.createNativeQuery(
                        "insert into knows_prices (person_id, since) values (:person, :today) on conflict do nothing")
                .setParameter("person", person.id())
                .setParameter("today", today)
                .executeUpdate();
    }
}

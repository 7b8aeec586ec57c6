package org.assay.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Person;
import org.assay.register.Tx;
import org.assay.register.Viewer;

/** Which files somebody of the body needs to know, and who looked at which. */
@ApplicationScoped
public class FilesToKnow {
    /** Whose team she is booked for or was of, what she took part in, decided or asked a decision on, and what she is invited to. */
    private static final String OWN = "select a.certification_id from booking b join audit a on a.id = b.audit_id"
            + " where b.person_id = :person"
            + " union select certification_id from participation where person_id = :person"
            + " union select certification_id from took_part where person_id = :person"
            + " union select certification_id from decision where decided_by = :person or requested_by = :person"
            + " union select certification_id from invitation where person_id = :person and ended_on is null"
            + " and last_day >= :today";

    private static final String OFFERS =
            " union select id from certification where application in ('ACCEPTED', 'OFFERED')";

    private final Tx tx;
    private final EntityManager em;

    FilesToKnow(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /**
     * The files that are hers today.
     *
     * @param offers whether those count that wait for an offer, or for its answer
     */
    public Set<UUID> of(Person person, boolean offers, LocalDate today) {
        List<?> found = tx.ask(new Viewer.Body(), () -> em.createNativeQuery(offers ? OWN + OFFERS : OWN, UUID.class)
                .setParameter("person", person.id())
                .setParameter("today", today)
                .getResultList());
        return found.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Notes that she looked at a file; the first time of a day, for the whole of it.
     *
     * @param file or a decision on it
     */
    public void viewed(Person person, UUID file, LocalDate today) {
        tx.act(() -> em.createNativeQuery("insert into view_of_file (certification_id, client_id, person_id, viewed_on)"
                        + " select id, client_id, :person, :today from certification where id = :file"
                        + " or id = (select certification_id from decision where id = :file) on conflict do nothing")
                .setParameter("person", person.id())
                .setParameter("today", today)
                .setParameter("file", file)
                .executeUpdate());
    }
}

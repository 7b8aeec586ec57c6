package org.assay.desk.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is of the body, and who is of a client. */
public final class Staff {
    /** Competent for something today or later, or booked for an audit. */
    private static final String OF_THE_BODY = "(exists (select 1 from CompetenceRow c where c.person = p.id"
            + " and (coalesce(c.endedOn, c.until) is null or coalesce(c.endedOn, c.until) >= :today))"
            + " or exists (select 1 from BookingRow b where b.person = p.id and b.lastDay >= :today))";

    private Staff() {}

    /** Everybody who is nobody's client, by name; inside a question. */
    static List<People.Named> read(EntityManager em) {
        return em.createQuery(
                        "select p.id, p.name from PersonRow p where p.id not in (select m.person from MembershipRow m"
                                + " where m.endedOn is null) order by p.name, p.id",
                        People.Named.class)
                .getResultList();
    }

    /** Everybody who is not of the body, by name; inside a question. */
    static List<People.Named> outside(EntityManager em, LocalDate today) {
        return em.createQuery(
                        "select p.id, p.name from PersonRow p where not " + OF_THE_BODY + " order by p.name, p.id",
                        People.Named.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Whether there is such a person, and she acts for no client; inside a transaction. */
    public static boolean isOne(EntityManager em, UUID person) {
        return !em.createQuery(
                        "select p.id from PersonRow p where p.id = :person and p.id not in (select m.person from"
                                + " MembershipRow m where m.endedOn is null)",
                        UUID.class)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    /** Whether a person holds a competence today or later, or sits in a team; inside a transaction. */
    public static boolean ofTheBody(EntityManager em, UUID person, LocalDate today) {
        return !em.createQuery("select p.id from PersonRow p where p.id = :person and " + OF_THE_BODY, UUID.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }
}

package org.assay.desk.people;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Everybody who is nobody's client. */
final class Staff {
    private Staff() {}

    /** By name; inside a question. */
    static List<People.Named> read(EntityManager em) {
        return em.createQuery(
                        "select p.id, p.name from PersonRow p where p.id not in"
                                + " (select m.person from MembershipRow m) order by p.name, p.id",
                        People.Named.class)
                .getResultList();
    }
}

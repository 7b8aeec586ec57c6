package org.assay.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.assay.register.Tx;
import org.assay.register.Viewer;

/** Sign-ins that were refused because they act for a client and for the body. */
@ApplicationScoped
public class BothSides {
    /**
     * A sign-in that was refused.
     *
     * @param username as the sign-in server calls the user
     * @param lastOn the day on which it was refused last
     */
    public record Refused(String subject, String username, LocalDate lastOn) {}

    private static final int LONGEST = 255;

    private final Tx tx;
    private final EntityManager em;

    BothSides(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /** Notes a refusal; one row for each sign-in, however often it tries, and at most one write a day. */
    public void note(String subject, String username, LocalDate today) {
        tx.act(() -> em.createNativeQuery(
                        "insert into sign_in_of_both_sides as s (subject, username, first_on, last_on)"
                                + " values (:subject, :username, :today, :today) on conflict (subject) do update"
                                + " set username = excluded.username, last_on = excluded.last_on where s.last_on <> excluded.last_on")
                .setParameter("subject", cut(subject))
                .setParameter("username", cut(username))
                .setParameter("today", today)
                .executeUpdate());
    }

    /** Those refused on that day or later, by name. */
    public List<Refused> since(LocalDate first) {
        return tx.ask(new Viewer.Body(), () -> {
            List<?> rows = em.createNativeQuery(
                            "select subject, username, last_on from sign_in_of_both_sides where last_on >= :first"
                                    + " order by username, subject",
                            Refused.class)
                    .setParameter("first", first)
                    .getResultList();
            return rows.stream().map(Refused.class::cast).toList();
        });
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

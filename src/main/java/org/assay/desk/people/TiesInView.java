package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.people.TieRow;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;

/**
 * Declared ties. What they are in words is for the person herself, for whoever keeps the ties of all, and for an assessor, who
 * judges whether the body is impartial.
 */
@ApplicationScoped
public class TiesInView {
    private static final String READ = "select t, k.name from TieRow t join ClientRow k on k.id = t.client where ";
    private static final String KNOWN = " and t.recordedOn <= :day";
    private static final String ORDER = " order by t.since desc, t.id";

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;
    private final LawBook laws;

    TiesInView(Tx tx, EntityManager em, BodyCalendar calendar, LawBook laws) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
        this.laws = laws;
    }

    /** The ties of the body itself, and of bodies related to it. */
    public List<TieTold> ofTheBody(Acting who) {
        return ofTheBody(who, calendar.today());
    }

    /** The same as they were known on a day. */
    public List<TieTold> ofTheBody(Acting who, LocalDate day) {
        return tx.ask(
                who.viewer(),
                () -> told(who, false, day, em.createQuery(READ + "t.person is null" + KNOWN + ORDER, Bound.class)));
    }

    /** Somebody's ties; inside a question. */
    List<TieTold> of(Acting who, UUID person, LocalDate day) {
        return told(
                who,
                who.person().id().equals(person),
                day,
                em.createQuery(READ + "t.person = :person" + KNOWN + ORDER, Bound.class)
                        .setParameter("person", person));
    }

    private List<TieTold> told(Acting who, boolean own, LocalDate day, TypedQuery<Bound> query) {
        int years = laws.on(calendar.today()).of(Parameter.COOLING_OFF_YEARS);
        boolean words = own || DeclaringATie.keepsAll(who) || who.is(Role.ASSESSOR);
        return query.setParameter("day", day).getResultList().stream()
                .map(row -> TieTold.of(row.tie, row.client, words, day, years))
                .toList();
    }

    /** A tie, and the name of the client. */
    private record Bound(TieRow tie, String client) {}
}

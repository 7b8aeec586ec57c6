package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.people.TieRow;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;

/** Declared ties. What they are in words is for the person herself and for whoever keeps the ties of all. */
@ApplicationScoped
public class TiesInView {
    private static final String READ = "select t, k.name from TieRow t join ClientRow k on k.id = t.client where ";
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
        return tx.ask(
                who.viewer(),
                () -> told(who, false, em.createQuery(READ + "t.person is null" + ORDER, Object[].class)));
    }

    /** Somebody's ties; inside a question. */
    List<TieTold> of(Acting who, UUID person) {
        return told(
                who,
                who.person().id().equals(person),
                em.createQuery(READ + "t.person = :person" + ORDER, Object[].class)
                        .setParameter("person", person));
    }

    private List<TieTold> told(Acting who, boolean own, TypedQuery<Object[]> query) {
        LocalDate today = calendar.today();
        int years = laws.on(today).of(Parameter.COOLING_OFF_YEARS);
        boolean words = own || DeclaringATie.keepsAll(who);
        return query.getResultList().stream()
                .map(row -> TieTold.of((TieRow) row[0], (String) row[1], words, today, years))
                .toList();
    }
}

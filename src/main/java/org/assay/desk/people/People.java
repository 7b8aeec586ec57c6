package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.Viewer;

/** Who is in the register, by name. */
@ApplicationScoped
public class People {
    /** A person to choose from a list. */
    public record Named(UUID id, String name) {}

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;

    People(Tx tx, EntityManager em, BodyCalendar calendar) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
    }

    /** Everybody who is nobody's client, for the parts of an audit. */
    public List<Named> ofTheBody(Acting who) {
        return tx.ask(who.viewer(), () -> Staff.read(em));
    }

    /** Persons who hold no competence here and sit in no team, so that they can be let in as somebody of a client. */
    public List<Named> outside(Acting who) {
        // teams of files that she does not read count as well
        return tx.ask(who.ofTheBody() ? new Viewer.Body() : who.viewer(), () -> Staff.outside(em, calendar.today()));
    }

    public List<Named> all(Acting who) {
        return tx.ask(who.viewer(), () -> em.createQuery(
                        "select p.id, p.name from PersonRow p order by p.name, p.id", Named.class)
                .getResultList());
    }
}

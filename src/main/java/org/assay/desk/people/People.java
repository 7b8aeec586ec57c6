package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.file.Function;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.standard.Standard;

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

    /**
     * A person and what a team may name them for.
     *
     * @param functions whose competence is on record and valid today, in the standard of the file
     */
    public record Able(UUID id, String name, Set<Function> functions) {}

    /** One competence of one person. */
    private record Held(UUID person, Function function) {}

    /** Everybody but a client's own people without competence, by name, with what their competence is on record for today. */
    public List<Able> able(Acting who, Standard standard) {
        return tx.ask(who.viewer(), () -> {
            Map<UUID, Set<Function>> functions = new HashMap<>();
            em.createQuery(
                            "select c.person, c.function from CompetenceRow c where c.standard = :standard and c.from <= :today"
                                    + " and (c.until is null or c.until >= :today) and (c.endedOn is null or c.endedOn > :today)",
                            Held.class)
                    .setParameter("standard", standard)
                    .setParameter("today", calendar.today())
                    .getResultList()
                    .forEach(h -> functions
                            .computeIfAbsent(h.person(), _ -> EnumSet.noneOf(Function.class))
                            .add(h.function()));
            return em.createQuery(
                            "select p.id, p.name from PersonRow p where not exists (select 1 from MembershipRow m where"
                                    + " m.person = p.id and m.endedOn is null) or exists (select 1 from CompetenceRow c"
                                    + " where c.person = p.id) order by p.name, p.id",
                            Named.class)
                    .getResultStream()
                    .map(p -> new Able(p.id(), p.name(), functions.getOrDefault(p.id(), Set.of())))
                    .toList();
        });
    }

    public List<Named> all(Acting who) {
        return tx.ask(who.viewer(), () -> em.createQuery(
                        "select p.id, p.name from PersonRow p order by p.name, p.id", Named.class)
                .getResultList());
    }
}

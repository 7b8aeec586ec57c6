package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.house.BodyCalendar;

/** Who of a client's own people sees its files today: what each of them is told. */
@ApplicationScoped
public class OurPeople {
    /** A client and those of its people who see its files, by name. */
    public record Group(UUID client, String name, List<One> people) {}

    /** Somebody of the client, and the first day of the membership. */
    public record One(String name, LocalDate since) {}

    private final EntityManager em;
    private final BodyCalendar calendar;

    OurPeople(EntityManager em, BodyCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    /** By client, in the order of the names: inside the transaction of a question that one of them asks. */
    public List<Group> read() {
        List<?> rows = em.createNativeQuery(
                        "select client_id, client, name, since from members_told(:today) order by client, name, person_id",
                        Told.class)
                .setParameter("today", calendar.today())
                .getResultList();
        Map<UUID, Group> groups = new LinkedHashMap<>();
        for (Object row : rows) {
            Told told = (Told) row;
            groups.computeIfAbsent(told.client, id -> new Group(id, told.of, new ArrayList<>()))
                    .people()
                    .add(new One(told.name, told.since));
        }
        return List.copyOf(groups.values());
    }

    private record Told(UUID client, String of, String name, LocalDate since) {}
}

package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.house.BodyCalendar;
import org.assay.register.people.BothSides;

/** Sign-ins on both sides of the table, for administrators, who have one of the roles or the membership ended. */
@ApplicationScoped
public class BothSidesInView {
    private static final int DAYS = 30;

    private final BothSides sides;
    private final BodyCalendar calendar;

    BothSidesInView(BothSides sides, BodyCalendar calendar) {
        this.sides = sides;
        this.calendar = calendar;
    }

    /** The users refused for it within the last {@value #DAYS} days, by name; none for whoever is no administrator. */
    public List<String> of(Acting who) {
        return who.is(Role.ADMINISTRATOR)
                ? sides.since(calendar.today().minusDays(DAYS)).stream()
                        .map(BothSides.Refused::username)
                        .toList()
                : List.of();
    }
}

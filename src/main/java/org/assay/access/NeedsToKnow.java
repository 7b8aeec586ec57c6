package org.assay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.register.Viewer;
import org.assay.register.people.FilesToKnow;
import org.assay.standard.NeedToKnow;

/** With which eyes somebody of the body reads: by the body's own choice of who needs to know what. */
@ApplicationScoped
public class NeedsToKnow {
    private final FilesToKnow files;
    private final BodyCalendar calendar;
    private volatile NeedToKnow chosen;

    NeedsToKnow(NeedToKnow chosen, FilesToKnow files, BodyCalendar calendar) {
        this.chosen = chosen.of(WhoIsAsking.STAFF);
        this.files = files;
        this.calendar = calendar;
    }

    /** Whether need to know is kept. */
    public boolean isKept() {
        return chosen.kept();
    }

    /** What the body has chosen. */
    public NeedToKnow chosen() {
        return chosen;
    }

    Viewer viewer(Person person, Set<String> roles) {
        NeedToKnow.Reach reach = chosen.reach(roles);
        return reach == NeedToKnow.Reach.EVERY
                ? new Viewer.Body()
                : new Viewer.Reader(files.of(person, reach == NeedToKnow.Reach.OFFERS, calendar.today()));
    }

    /** Chooses otherwise. What a test needs; no request reaches this. */
    void choose(NeedToKnow other) {
        chosen = other.of(WhoIsAsking.STAFF);
    }
}

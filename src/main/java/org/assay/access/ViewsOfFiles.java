package org.assay.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.assay.house.BodyCalendar;
import org.assay.register.people.FilesToKnow;

/** Notes who of the body looks at files, where the body keeps need to know. */
@RequestScoped
public class ViewsOfFiles {
    private final WhoIsAsking who;
    private final NeedsToKnow needs;
    private final FilesToKnow files;
    private final BodyCalendar calendar;

    ViewsOfFiles(WhoIsAsking who, NeedsToKnow needs, FilesToKnow files, BodyCalendar calendar) {
        this.who = who;
        this.needs = needs;
        this.files = files;
        this.calendar = calendar;
    }

    /** Whoever asks was shown something of this file. */
    public void note(UUID file) {
        if (needs.isKept()) {
            Acting acting = who.get();
            if (acting.ofTheBody()) {
                files.viewed(acting.person(), file, calendar.today());
            }
        }
    }
}

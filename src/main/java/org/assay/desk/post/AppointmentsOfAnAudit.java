package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;

/** The visits of an audit, for whoever wants them in her calendar. */
@ApplicationScoped
public class AppointmentsOfAnAudit {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;

    AppointmentsOfAnAudit(Tx tx, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * The visits as they stand.
     *
     * @throws NotThere where there is no such audit in view, or where it has no days
     */
    public Appointments of(Acting who, UUID file, UUID audit) {
        return tx.ask(who.viewer(), () -> {
            CertificationFile seen =
                    files.see(file, calendar.today()).orElseThrow(NotThere::new).file();
            Audit asked = seen.audit(audit).filter(a -> !a.visits().isEmpty()).orElseThrow(NotThere::new);
            return Appointments.of(seen, asked, false);
        });
    }
}

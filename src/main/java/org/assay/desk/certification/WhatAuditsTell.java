package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.file.CertificationFile;
import org.assay.file.cycle.Coverage;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;

/** What the audits of a file tell together, for people of the body. */
@ApplicationScoped
public class WhatAuditsTell {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;

    WhatAuditsTell(Tx tx, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * What a team takes along to an audit.
     *
     * @throws NotThere where there is no such audit in view
     */
    public PackOfAnAudit pack(Acting who, UUID id, UUID audit) {
        return of(who, id, file -> file.audit(audit)
                .map(a -> PackOfAnAudit.of(file, a))
                .orElseThrow(NotThere::new));
    }

    /**
     * What the audits of the cycle have looked at so far, and what is still due.
     *
     * @throws NotThere where there is no such file in view, or no cycle has begun
     */
    public Coverage coverage(Acting who, UUID id) {
        return of(who, id, file -> Coverage.of(file).orElseThrow(NotThere::new));
    }

    private <T> T of(Acting who, UUID id, Function<CertificationFile, T> told) {
        CertificationFile file = tx.ask(
                who.viewer(),
                () -> files.see(id, calendar.today()).orElseThrow(NotThere::new).file());
        if (!who.ofTheBody()) {
            throw new NotYours("This is for people of the body.");
        }
        return told.apply(file);
    }
}

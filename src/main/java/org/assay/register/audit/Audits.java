package org.assay.register.audit;

import java.util.UUID;
import org.assay.file.Audit;

/** Keeps the rows of audits in step with the file. */
public final class Audits {
    private Audits() {}

    /** Writes an audit that is new or has changed, and the days of its team. */
    public static void keep(UUID client, UUID certification, Audit now) {
        AuditRow row = AuditRow.findById(now.id());
        if (row == null) {
            new AuditRow(client, certification, now).persist();
        } else {
            row.take(now);
        }
    }

    /**
     * Books the team for the days of the audit, in place of whoever was booked before; frees it where it is over.
     *
     * @param booked whether anybody was booked before
     */
    public static void book(UUID client, Audit now, boolean booked) {
        if (booked) {
            BookingRow.delete("audit", now.id());
        }
        now.bookings().forEach(b -> new BookingRow(client, now.id(), b).persist());
    }
}

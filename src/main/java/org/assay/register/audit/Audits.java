package org.assay.register.audit;

import java.util.UUID;
import org.assay.file.Audit;

/** Keeps the rows of audits in step with the file. */
public final class Audits {
    private Audits() {}

    /**
     * Writes an audit that is new or has changed.
     *
     * @param known whether the file had it before; it may still have no row, from before audits had rows
     */
    public static void keep(UUID client, UUID certification, Audit now, boolean known) {
        if (!known || AuditRow.changed(now) == 0) {
            new AuditRow(client, certification, now).persist();
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

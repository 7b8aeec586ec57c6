package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.client.EnquiryRow;

/** What nobody has answered yet, for the first page of those who let in. */
@ApplicationScoped
public class EnquiriesThatWait {
    /** So many are named; the others are counted. */
    private static final int OLDEST = 5;

    private final Tx tx;
    private final BodyCalendar calendar;

    EnquiriesThatWait(Tx tx, BodyCalendar calendar) {
        this.tx = tx;
        this.calendar = calendar;
    }

    /**
     * An enquiry that nobody has answered.
     *
     * @param country ISO 3166 code of two letters
     * @param days since it was received; 0 on the same day
     */
    public record Waiting(
            UUID id, String reference, String organisation, String country, LocalDate receivedOn, int days) {
        /** How long it has waited, in words. */
        public String age() {
            return switch (days) {
                case 0 -> "received today";
                case 1 -> "waits since yesterday";
                default -> "waits for " + days + " days";
            };
        }
    }

    /**
     * All of them.
     *
     * @param many in all
     * @param oldest at most five, the oldest first
     */
    public record Told(long many, List<Waiting> oldest) {
        public static final Told NONE = new Told(0, List.of());

        /** All of them, in words. */
        public String count() {
            return many == 1 ? "An enquiry waits" : many + " enquiries wait";
        }

        /** How many are not named. */
        public long others() {
            return many - oldest.size();
        }
    }

    /** How many nobody has answered, and which of them have waited longest. */
    public Told of(Acting who) {
        LocalDate today = calendar.today();
        return tx.ask(
                who.viewer(),
                () -> new Told(
                        EnquiryRow.count("answeredOn is null"),
                        EnquiryRow.<EnquiryRow>find("answeredOn is null order by receivedAt").page(0, OLDEST).stream()
                                .map(r -> waiting(r, today))
                                .toList()));
    }

    private static Waiting waiting(EnquiryRow r, LocalDate today) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(r.receivedOn, today));
        return new Waiting(r.id, r.reference, r.organisation, r.country, r.receivedOn, days);
    }
}

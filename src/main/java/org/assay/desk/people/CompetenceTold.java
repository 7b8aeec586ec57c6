package org.assay.desk.people;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Competence;
import org.assay.file.Function;
import org.assay.register.people.CompetenceRow;
import org.jspecify.annotations.Nullable;

/**
 * A competence as it is told.
 *
 * @param until the last day of validity, also where it was ended before its time
 * @param recordedBy the name of whoever recorded it
 * @param lapsesSoon whether it is valid and ends within the next 90 days
 * @param endReason why it was ended before its time; null where it was not
 */
public record CompetenceTold(
        UUID id,
        UUID person,
        Function function,
        org.assay.standard.Standard standard,
        String area,
        LocalDate from,
        @Nullable LocalDate until,
        Standing standing,
        boolean lapsesSoon,
        String evidence,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable String endReason) {
    private static final int SOON = 90;

    /** Where a competence stands on the day. */
    public enum Standing {
        TO_COME("to come"),
        VALID("valid"),
        LAPSED("lapsed");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether its end can still be recorded. */
    public boolean mayEnd() {
        return endReason == null && standing != Standing.LAPSED;
    }

    /** As it was known on a day: an end that was recorded later was not. */
    static CompetenceTold of(CompetenceRow row, String recordedBy, LocalDate today) {
        boolean ended = row.endRecordedOn != null && !row.endRecordedOn.isAfter(today);
        Competence c = ended ? row.read() : new Competence(row.function, row.standard, row.area, row.from, row.until);
        Standing standing =
                c.validOn(today) ? Standing.VALID : c.from().isAfter(today) ? Standing.TO_COME : Standing.LAPSED;
        boolean soon =
                standing == Standing.VALID && c.until() != null && !c.until().isAfter(today.plusDays(SOON));
        return new CompetenceTold(
                row.id,
                row.person,
                c.function(),
                c.standard(),
                c.area(),
                c.from(),
                c.until(),
                standing,
                soon,
                row.evidence,
                recordedBy,
                row.recordedOn,
                ended ? row.endReason : null);
    }
}

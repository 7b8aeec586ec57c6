package org.assay.file;

import java.time.LocalDate;
import org.assay.calendar.Days;
import org.jspecify.annotations.Nullable;

/**
 * That audit time was looked at again after an audit, for what it showed (ISO/IEC 17021-1, 9.1.4; 9.6.2.1).
 *
 * @param on the day of looking
 * @param now the time from then on, for the audits after this one; null where the method came to the same as before
 */
public record TimeLook(
        Person by, LocalDate on, Outcome outcome, @Nullable AuditTime now) {
    /** What came of it, by the days of an initial audit. */
    public enum Outcome implements Worded {
        STANDS("it stands"),
        TAKES_MORE("it takes more"),
        TAKES_LESS("it takes less");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What came of it, with the days where somebody determined them again. */
    public String told() {
        return now == null
                ? "The method comes to the same"
                : "An initial audit takes " + Days.halves(now.total()) + ": " + outcome.words();
    }

    /** The method comes to the same. */
    public static TimeLook stands(Person by, LocalDate on) {
        return new TimeLook(by, on, Outcome.STANDS, null);
    }

    /** Somebody determined the time again, in place of what was on record. */
    public static TimeLook determined(Person by, LocalDate on, AuditTime was, AuditTime now) {
        int more = Integer.compare(now.total(), was.total());
        return new TimeLook(
                by, on, more == 0 ? Outcome.STANDS : more > 0 ? Outcome.TAKES_MORE : Outcome.TAKES_LESS, now);
    }
}

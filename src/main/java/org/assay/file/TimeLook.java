package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.jspecify.annotations.Nullable;

/**
 * That audit time was looked at again after an audit, for what it showed (ISO/IEC 17021-1, 9.1.4; 9.6.2.1).
 *
 * @param on the day of looking
 * @param now the time from then on, for the audits after this one; null where the method came to the same as before
 * @param agreed change orders that the client has signed for days that rose, the oldest first; null where there is none
 * @param held the time that an earlier look after the same audit had set, until a second person approves fewer days; null
 *     otherwise
 * @param approvedOn the day on which a second person approved fewer days; null while nobody has, and where that was not kept
 * @param leaves whether the days leave the table, or what is foreseen for a stage, or are fewer than the method comes to or than
 *     a person had chosen before, so that a second person approves them; null
 *     where they do not, and of looks of before that was asked
 */
public record TimeLook(
        Person by,
        LocalDate on,
        Outcome outcome,
        @Nullable AuditTime now,
        @Nullable List<AgreedDays> agreed,
        @Nullable AuditTime held,
        @Nullable LocalDate approvedOn,
        @Nullable Boolean leaves) {
    public TimeLook {
        agreed = agreed == null ? null : List.copyOf(agreed);
    }

    /** A look whose days nobody has signed for. */
    public TimeLook(Person by, LocalDate on, Outcome outcome, @Nullable AuditTime now) {
        this(by, on, outcome, now, null, null, null, null);
    }

    /** What came of it, by the days of an initial audit. */
    public enum Outcome implements Worded {
        STANDS("it stands"),
        TAKES_MORE("it takes more"),
        TAKES_LESS("it takes less");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** What came of it, by the half-days of before and of now. */
        public static Outcome of(int was, int now) {
            return now == was ? STANDS : now > was ? TAKES_MORE : TAKES_LESS;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * Whether it takes fewer days than the method comes to, or days that leave its table otherwise, and nobody else has approved
     * them: until then it changes nothing.
     */
    public boolean awaitsASecond() {
        return now != null
                && now.approvedBy() == null
                && (now.total() < now.bounds().least() || Boolean.TRUE.equals(leaves));
    }

    /** The time that holds by it: days that await a second person do not until they are approved; null where it changed none. */
    public @Nullable AuditTime inEffect() {
        return awaitsASecond() ? held : now;
    }

    /** The time that held on a day by it: what was approved later counts from then on; null where it changed none by then. */
    public @Nullable AuditTime inEffect(LocalDate day) {
        return day.isBefore(on) ? null : approvedOn != null && day.isBefore(approvedOn) ? held : inEffect();
    }

    /** Who agreed to days that leave the method; null while nobody has. */
    public @Nullable Person second() {
        return now == null ? null : now.approvedBy();
    }

    /** A second person agrees on that day to days that leave the method; they count from then on. */
    public TimeLook approved(Person second, LocalDate day) {
        return new TimeLook(by, on, outcome, now == null ? null : now.approved(second), agreed, held, day, leaves);
    }

    /** What the client has signed of the days that rose, the oldest first. */
    public List<AgreedDays> signed() {
        return agreed == null ? List.of() : agreed;
    }

    /** With a change order more: days that rose are agreed. Refuses a look that determined none. */
    public TimeLook ordered(ChangeOrder order) {
        int total = Objects.requireNonNull(now, "Nothing rose").total();
        return with(Stream.concat(signed().stream(), Stream.of(new AgreedDays(total, order)))
                .toList());
    }

    /** The same time, with what was signed for the days of an earlier look after the same audit. */
    public TimeLook after(@Nullable TimeLook earlier) {
        return earlier == null
                ? this
                : new TimeLook(
                        by,
                        on,
                        outcome,
                        now,
                        earlier.agreed,
                        awaitsASecond() ? earlier.inEffect() : null,
                        null,
                        leaves);
    }

    private TimeLook with(@Nullable List<AgreedDays> all) {
        return new TimeLook(by, on, outcome, now, all, held, approvedOn, leaves);
    }

    /** What came of it, with the days where somebody determined them again. */
    public String told() {
        return now == null
                ? "The method comes to the same"
                : "An initial audit takes " + Days.halves(now.total()) + ": " + outcome.words()
                        + (awaitsASecond() ? ", which nobody else has approved yet" : "");
    }

    /** The method comes to the same. */
    public static TimeLook stands(Person by, LocalDate on) {
        return new TimeLook(by, on, Outcome.STANDS, null);
    }

    /** Somebody determined the time again, in place of what was on record. */
    public static TimeLook determined(Person by, LocalDate on, AuditTime was, AuditTime now) {
        boolean leaves = now.override() || now.total() < now.leastAfter(was);
        Outcome outcome = Outcome.of(was.total(), now.total());
        return new TimeLook(by, on, outcome, now, null, null, null, leaves ? true : null);
    }
}

package org.assay.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Worded;

/**
 * One thing that is due.
 *
 * @param subject the audit, finding, decision or letter that it is about; the file itself where it is about none
 * @param about what people call that: {@code F-1}, {@code Stage 2}; empty for the file
 * @param on the last day that is in time
 * @param path of the page where it is done, below the file's; empty for the file's own
 */
public record Due(DueKind kind, UUID subject, String about, LocalDate on, String path) {
    /** How near a day is. */
    public enum When implements Worded {
        OVERDUE("overdue"),
        THIS_MONTH("this month"),
        WITHIN_90_DAYS("next 90 days"),
        LATER("later");

        private final String words;

        When(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Days that a board looks ahead. */
    public static final int AHEAD = 90;

    /** As the body says it, with what it is about. */
    public String words() {
        return about.isEmpty() ? kind.words() : kind.words() + ": " + about;
    }

    /** As the client is told; empty where it is not. */
    public String toldTheClient() {
        return kind.forTheClient()
                .map(w -> about.isEmpty() ? w : w + ": " + about)
                .orElse("");
    }

    /** What follows where the day passes, as the body says it of this file. */
    public String missed(Outlook o) {
        if (kind != DueKind.VERIFICATION) {
            return kind.missed();
        }
        boolean minor = o.file().finding(subject).filter(f -> !f.major()).isPresent();
        return minor
                ? DueKind.CORRECTION.missed()
                : o.file().certification().grantedOn() == null
                        ? kind.missed()
                        : "The certification is neither maintained nor renewed while it is open";
    }

    public boolean overdue(LocalDate today) {
        return on.isBefore(today);
    }

    /** The calendar month counts, and ninety days from today. */
    public When when(LocalDate today) {
        if (overdue(today)) {
            return When.OVERDUE;
        }
        if (on.getYear() == today.getYear() && on.getMonth() == today.getMonth()) {
            return When.THIS_MONTH;
        }
        return on.isAfter(today.plusDays(AHEAD)) ? When.LATER : When.WITHIN_90_DAYS;
    }
}

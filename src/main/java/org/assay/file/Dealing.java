package org.assay.file;

import java.time.LocalDate;

/** That somebody of the body dealt with a nonconformity, on a day, so that a decision rests on her work. */
public record Dealing(Person by, LocalDate day, How how) {
    /** In what way. */
    public enum How implements Worded {
        ACCEPTED_THE_PLAN("accepted the plan"),
        ANSWERED_THE_OBJECTION("answered the objection"),
        CONFIRMED_A_LATE_ENTRY("confirmed a late entry");

        private final String words;

        How(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}

package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A working paper about one clause, control or topic.
 *
 * @param selection for a control: whether choosing it, or leaving it out, was right
 * @param result how it works in practice
 * @param evidenced whether what was seen is named
 * @param reasoned whether it says why it was not examined; null where it was, and in papers from before this was asked
 * @param after the day on which it was written, where the audit had been concluded by then; null where it had not
 * @param evidence by which what was seen is known to be the same, word for word, in another paper; null where nothing was seen,
 *     and in papers from before this was kept
 */
public record Paper(
        String about,
        @Nullable Result selection,
        Result result,
        boolean evidenced,
        Person by,
        @Nullable Boolean reasoned,
        @Nullable LocalDate after,
        @Nullable String evidence) {

    /** One of the fieldwork, on what was examined. */
    public Paper(String about, @Nullable Result selection, Result result, boolean evidenced, Person by) {
        this(about, selection, result, evidenced, by, null, null, null);
    }

    /** The same with what was seen, in the auditor's words. */
    public Paper seeing(@Nullable String words) {
        return new Paper(
                about,
                selection,
                result,
                evidenced,
                by,
                reasoned,
                after,
                words == null || words.isBlank() ? null : Fingerprint.of(words));
    }

    /** Whether everything that it judges was looked at. */
    public boolean examined() {
        return result != Result.NOT_EXAMINED && selection != Result.NOT_EXAMINED;
    }

    /** Whether it says why something was not examined. */
    public boolean explained() {
        return Boolean.TRUE.equals(reasoned);
    }

    /** How right it was to choose the control or to leave it out, in words that are none of a result; empty for a clause. */
    public String choice() {
        return selection == null
                ? ""
                : switch (selection) {
                    case CONFORMS -> "Rightly chosen or left out";
                    case OBSERVATION -> "Rightly chosen or left out, with an observation";
                    case NONCONFORMITY -> "Wrongly chosen or left out";
                    case NOT_EXAMINED -> "Not looked at whether it is rightly chosen";
                };
    }

    /** The graver of its results; a nonconformity is graver than what was not looked at. */
    public Result outcome() {
        return selection != null && selection.gravity() > result.gravity() ? selection : result;
    }

    public boolean nonconforming() {
        return outcome() == Result.NONCONFORMITY;
    }

    /** The same, written on that day after the conclusion. */
    Paper after(LocalDate day) {
        return new Paper(about, selection, result, evidenced, by, reasoned, day, evidence);
    }
}
